"""Checks an export of Countersign with nothing of Countersign: python3 check_export.py FOLDER [HASH printed in Slack].

It is written from docs/record.md for auditors who would rather trust one page that they can read. It holds files,
chains, texts and seals against each other; `countersign audit verify FOLDER` also replays every case.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

FOLDER = Path(sys.argv[1])
NOTHING = "0" * 64


def need(condition: object, otherwise: str) -> None:
    """End with what is wrong unless a condition holds."""
    if not condition:
        sys.exit(f"WRONG: {otherwise}")


def rows(name: str) -> Iterator[Any]:
    """Return the rows of a file, one a line."""
    with (FOLDER / f"{name}.jsonl").open("rb") as lines:
        yield from map(json.loads, lines)


def chained(before: str, body: str) -> str:
    """Return the hash of an event or a seal."""
    return sha256(f"{before}\n{body}".encode()).hexdigest()


def tree(leaves: Sequence[bytes]) -> bytes:
    """Return the Merkle tree hash of RFC 6962, section 2.1, of at least one leaf."""
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1" + tree(leaves[:half]) + tree(leaves[half:])).digest()


for line in (FOLDER / "SHA256SUMS").read_text().splitlines():
    digest, _, name = line.partition("  ")
    need(sha256((FOLDER / name).read_bytes()).hexdigest() == digest, f"{name} is another file")

heads: dict[tuple[str, int], str] = {}
for row in rows("events"):
    case, seq, said = row["case_id"], row["seq"], json.loads(row["body"])
    before = heads.get((case, seq - 1), NOTHING if seq == 1 else "")
    need(before, f"{case}: event {seq - 1} is missing")
    need((said["case"], said["seq"]) == (case, seq), f"{case}: event {seq} is of another place")
    need(chained(before, row["body"]) == row["hash"], f"{case}: event {seq} was changed, or what came before it")
    heads[case, seq] = row["hash"]
for row in rows("cases"):
    need(heads.get((row["id"], row["version"])) == row["head"], f"{row['key']}: its last event is missing")
    need((row["id"], row["version"] + 1) not in heads, f"{row['key']}: it has an event too many")
for row in rows("texts"):
    found = sha256(f"{row['salt']}\n{row['body']}".encode()).hexdigest()
    need(found == row["ref"], f"{row['case_id']}: the text {row['ref']} was changed")

leaves: dict[int, list[bytes]] = defaultdict(list)
for row in rows("seal_leaves"):
    case, version, head = row["case_id"], row["version"], row["head"]
    need(heads.get((case, version)) == head, f"{case}: seal {row['seal']} holds another event {version}")
    said = {"case": case, "head": head, "version": version}
    leaves[row["seal"]].append(json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
before, hashes = NOTHING, list[str]()
for number, row in enumerate(rows("seals"), start=1):
    said, mine = json.loads(row["body"]), leaves.pop(number, [])
    need((said["seal"], said["before"]) == (number, before), f"seal {number} does not follow the one before it")
    need(len(mine) == said["leaves"] and tree(mine).hex() == said["root"], f"seal {number} is over other leaves")
    need(chained(before, row["body"]) == row["hash"], f"seal {number} was changed")
    hashes.append(before := row["hash"])
need(not leaves, f"seals are missing: {sorted(leaves)}")
for printed in sys.argv[2:]:
    need(any(one.startswith(printed) for one in hashes), f"no seal begins with {printed}")
sys.stdout.write(f"{len(heads)} events and {len(hashes)} seals fit together; the last seal is {before}\n")
