#!/usr/bin/env bash
# Makes what must not be in the repository: the master key of personal data, Grafana's password, and the folders that the
# processes share. What is there already is left as it is. Run it once, as root where the folders are to be given away.
set -euo pipefail
umask 077
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
secrets="$here/secrets"
mkdir -p "$secrets/keys" "$secrets/proof" "$here"/data/{command,query}-side-{1,2}
[ -s "$secrets/keys/master-key" ] || openssl rand -base64 32 >"$secrets/keys/master-key"
[ -s "$secrets/grafana-password" ] || openssl rand -base64 24 >"$secrets/grafana-password"
# an API key with the scope metrics:read, once Kartoteka runs; until then Prometheus is refused
[ -e "$secrets/metrics-key" ] || : >"$secrets/metrics-key"
# as the users in the images see them: 10001 is that of the sides, and of these two files others must read one each
if [ "$(id -u)" = 0 ]; then
    chown -R 10001:10001 "$secrets/keys" "$secrets/proof" "$here/data"
fi
chmod 711 "$secrets" "$here/data"
chmod 644 "$secrets/grafana-password" "$secrets/metrics-key"
echo "Secrets are in $secrets; back up keys/ and proof/, each apart from the stores. Without keys/master-key nobody reads personal data again."
[ "$(id -u)" = 0 ] || echo "Give them to the user of the images: sudo chown -R 10001:10001 $secrets/keys $secrets/proof $here/data"
