"""Pictures of the lifecycles, drawn from the tables that decide, so that they cannot say anything else."""

from countersign.domain.lifecycle import NEW, TABLES

_START_AND_END = "[*]"


def diagram(lifecycle: str) -> str:
    """Return a lifecycle as a Mermaid state diagram: one arrow per verb and state it may lead to."""
    lines = ["stateDiagram-v2"]
    for state, moves in TABLES[lifecycle].items():
        for verb, move in moves.items():
            before = _START_AND_END if state == NEW else state
            lines += [f"    {before} --> {after}: {verb} ({move.by})" for after in move.to]
        if not moves:
            lines.append(f"    {state} --> {_START_AND_END}")
    return "\n".join(lines)
