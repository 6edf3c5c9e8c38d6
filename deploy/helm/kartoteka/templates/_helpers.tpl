{{- define "kartoteka.name" -}}
{{- default .Release.Name .Values.nameOverride | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "kartoteka.selector" -}}
app.kubernetes.io/name: kartoteka
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{- define "kartoteka.labels" -}}
{{ include "kartoteka.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end -}}

{{- define "kartoteka.serviceAccount" -}}
{{- default (include "kartoteka.name" .) .Values.serviceAccount.name -}}
{{- end -}}

{{/* Where both sides find what they need. Secrets by reference only. */}}
{{- define "kartoteka.environment" -}}
- {name: KARTOTEKA_ADDRESS, value: "0.0.0.0"}
- {name: KARTOTEKA_PORT, value: "8080"}
# TLS ends before the router, and the network policy lets nobody else reach the port
- {name: KARTOTEKA_PLAIN_HTTP, value: allowed}
- {name: SERVER_FORWARDHEADERSSTRATEGY, value: native}
- {name: KARTOTEKA_DATA_DIR, value: /data}
- {name: MANAGEMENT_METRICS_SYSTEM_DISKSPACE_PATHS, value: /data}
- name: KARTOTEKA_AXON_SERVERS
  value: {{ required "set stores.axonServers to host:port of each node of Axon Server" .Values.stores.axonServers | quote }}
- name: KARTOTEKA_MONGODB_URI
  valueFrom:
    secretKeyRef:
      name: {{ required "set stores.mongodbSecret.name to a Secret with the address of MongoDB" .Values.stores.mongodbSecret.name }}
      key: {{ .Values.stores.mongodbSecret.key }}
{{- with .Values.stores.keysMongodbSecret }}
{{- if .name }}
- name: KARTOTEKA_KEYS_MONGODBURI
  valueFrom: {secretKeyRef: {name: {{ .name }}, key: {{ .key }}}}
{{- end }}
{{- end }}
- name: KARTOTEKA_KEYS_MASTERKEY
  valueFrom:
    secretKeyRef:
      name: {{ required "set masterKey.secret.name to a Secret with the master key" .Values.masterKey.secret.name }}
      key: {{ .Values.masterKey.secret.key }}
{{- if .Values.masterKey.previousKey }}
- name: KARTOTEKA_KEYS_PREVIOUSMASTERKEYS
  valueFrom: {secretKeyRef: {name: {{ .Values.masterKey.secret.name }}, key: {{ .Values.masterKey.previousKey }}}}
{{- end }}
- name: KARTOTEKA_SECURITY_ISSUERURI
  value: {{ required "set issuer.uri to your OpenID Connect issuer" .Values.issuer.uri | quote }}
- {name: KARTOTEKA_SECURITY_AUDIENCE, value: {{ .Values.issuer.audience | quote }}}
- {name: KARTOTEKA_SECURITY_EMPLOYEECLAIM, value: {{ .Values.issuer.employeeClaim | quote }}}
{{- with .Values.issuer.roleClaim }}
- {name: KARTOTEKA_SECURITY_ROLECLAIM, value: {{ . | quote }}}
{{- end }}
{{- with .Values.issuer.roles }}
# names with hyphens do not survive as environment variables
- {name: SPRING_APPLICATION_JSON, value: {{ dict "kartoteka" (dict "security" (dict "roles" .)) | toJson | quote }}}
{{- end }}
{{- with .Values.issuer.firstAdmin }}
- {name: KARTOTEKA_SECURITY_FIRSTADMIN, value: {{ . | quote }}}
{{- end }}
- {name: JAVA_TOOL_OPTIONS, value: {{ .Values.javaOptions | quote }}}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* A process of one side: root, component, image, part (its values), environment, data (a volume), mounts and volumes. */}}
{{- define "kartoteka.pod" -}}
metadata:
  labels:
    {{- include "kartoteka.labels" (dict "root" .root "component" .component) | nindent 4 }}
    kartoteka/side: {{ .side }}
  {{- with .root.Values.podAnnotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ include "kartoteka.serviceAccount" .root }}
  automountServiceAccountToken: false
  enableServiceLinks: false # their variables begin with the release's name, which may be kartoteka
  # requests get 20 s, an import 15, and those who route must hear of it first
  terminationGracePeriodSeconds: 60
  {{- with .root.Values.imagePullSecrets }}
  imagePullSecrets: {{- toYaml . | nindent 4 }}
  {{- end }}
  securityContext: {{- toYaml .root.Values.podSecurityContext | nindent 4 }}
  {{- with .part.nodeSelector }}
  nodeSelector: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .part.tolerations }}
  tolerations: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .part.affinity }}
  affinity: {{- toYaml . | nindent 4 }}
  {{- end }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels: {kartoteka/side: {{ .side }}, app.kubernetes.io/instance: {{ .root.Release.Name }}}
  containers:
    - name: {{ .component }}
      image: "{{ .image.repository }}:{{ default .root.Chart.AppVersion .image.tag }}"
      imagePullPolicy: {{ .image.pullPolicy }}
      securityContext: {{- toYaml .root.Values.containerSecurityContext | nindent 8 }}
      env:
        {{- include "kartoteka.environment" .root | nindent 8 }}
        {{- range $name, $value := .environment }}
        - {name: {{ $name }}, value: {{ $value | quote }}}
        {{- end }}
      ports:
        - {name: http, containerPort: 8080}
      # until the stores answer the port is closed, without end: a restart would not help, but after a quarter of an hour somebody
      # should see it
      startupProbe:
        httpGet: {path: /actuator/health/liveness, port: http}
        periodSeconds: 5
        timeoutSeconds: 3
        failureThreshold: 180
      livenessProbe:
        httpGet: {path: /actuator/health/liveness, port: http}
        periodSeconds: 10
        timeoutSeconds: 5
        failureThreshold: 6
      readinessProbe:
        httpGet: {path: /actuator/health/readiness, port: http}
        periodSeconds: 5
        timeoutSeconds: 5
        failureThreshold: 2
      lifecycle:
        # those who route are told at the same time as the process, so it waits for them
        preStop: {exec: {command: [sleep, "5"]}}
      resources: {{- toYaml .part.resources | nindent 8 }}
      volumeMounts:
        - {name: tmp, mountPath: /tmp}
        - {name: data, mountPath: /data}
        {{- if eq .side "query-side" }}
        - {name: signing-key, mountPath: /signing-key, readOnly: true}
        {{- end }}
  volumes:
    - name: tmp
      emptyDir: {sizeLimit: {{ .part.temporarySize }}}
    - name: data
      {{- if .claim }}
      persistentVolumeClaim: {claimName: {{ .claim }}}
      {{- else }}
      emptyDir: {sizeLimit: {{ .part.temporarySize }}}
      {{- end }}
    {{- if eq .side "query-side" }}
    - name: signing-key
      secret:
        secretName: {{ required "set history.keySecret.name to a Secret with the key that signs the history" .root.Values.history.keySecret.name }}
        items: [{key: {{ .root.Values.history.keySecret.key }}, path: signing-key.pem}]
        defaultMode: 0440
    {{- end }}
{{- end -}}

{{- define "kartoteka.claim" -}}
{{- if .part.persistence.enabled -}}
{{- default (printf "%s-%s" (include "kartoteka.name" .root) .component) .part.persistence.existingClaim -}}
{{- end -}}
{{- end -}}
