// One replica set of the three, once. Run by mongosh at each start; the second time there is nothing left to do.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({
    _id: "kartoteka",
    members: [1, 2, 3].map((n) => ({ _id: n, host: `mongo-${n}:27017` })),
  });
}
for (let tries = 0; tries < 120 && !rs.status().members.some((member) => member.stateStr === "PRIMARY"); tries++) {
  sleep(500);
}
if (!rs.status().members.some((member) => member.stateStr === "PRIMARY")) {
  print("there is no primary yet");
  quit(1);
}
