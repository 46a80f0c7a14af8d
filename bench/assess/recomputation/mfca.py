"""
Costs of what does not end in the product (ISO 14051). Each step holds what it adds and what the steps
before hand over with the mass; the share of its mass that it does not pass on is lost with its cost.
"""

from fractions import Fraction

from .exact import solve
from .reconciliation import network_of
from .sums import gathered, times

# Carried through a plant, but not made into its product.
CARRIERS = {"water", "steam"}
NAMES = ("material", "energy", "system", "waste", "loss", "total")


def _chain(folder):
    """The substance followed from the gate into the product; dry rather than wet."""
    substances = {row["substance"] for row in folder.table("flows")} - CARRIERS
    fit = []
    for substance in sorted(substances):
        flows = network_of(folder, substance, "reporting")
        if any(f.start == "in" for f in flows) and _towards_product(flows):
            fit.append(substance)
    dry = [one for one in fit if one.endswith("-dry")]
    return (dry or fit or [None])[0]


def _towards_product(flows):
    """Steps from which some flow, measured or not, leads to the product."""
    found = {"product"}
    while True:
        more = {f.start for f in flows if f.end in found} - found
        if not more:
            return found - {"product", "in"}
        found |= more


def _cost(rows, pick, months):
    part = gathered(rows, pick, lambda row: row["cost"])
    return None if part is None else part.total(months)


def _meter_costs(book, folder, period):
    """By step, the use of its meters at the mean price of the carrier."""
    costs, months = {}, folder.periods[period]
    for meter, one in folder.profile.get("meters", {}).items():
        if "step" not in one:
            continue
        use = gathered(folder.table("energy"), lambda row: row["meter"] == meter).total(months)
        price = book.value("electricity.price", period)
        costs[one["step"]] = costs.get(one["step"], 0) + use * price
    return costs


def _lost(flows, own):
    """By step of the chain, and of those beside it, the cost that is lost there."""
    on_way = sorted(_towards_product(flows) & ({f.start for f in flows} | {f.end for f in flows}))
    at = {step: index for index, step in enumerate(on_way)}
    received = {s: sum(f.measured for f in flows if f.end == s) for s in on_way}
    passing = [f for f in flows if f.start in at and (f.end in at or f.end == "product")]
    passed = {s: sum(f.measured for f in passing if f.start == s) for s in on_way}
    matrix = [[Fraction(i == j) for j in range(len(on_way))] for i in range(len(on_way))]
    for flow in passing:
        if flow.end in at:
            # A little more passed on than came in is an error of the scales: nothing is lost.
            share = flow.measured / max(received[flow.start], passed[flow.start])
            matrix[at[flow.end]][at[flow.start]] -= share
    held = solve(matrix, [[own.get(step, Fraction(0))] for step in on_way])
    lost = {
        step: held[at[step]][0] * (1 - passed[step] / max(received[step], passed[step]))
        for step in on_way
    }
    beside = {step: cost for step, cost in own.items() if step not in at}
    return {**lost, **beside}


def _by_chain(book, folder, substance, period):
    months, flows = folder.periods[period], network_of(folder, substance, period)
    if not flows:
        return None
    steps = {end for f in flows for end in (f.start, f.end)} & {
        step["id"] for step in folder.profile["steps"]
    }
    paid = _cost(folder.table("materials"), lambda row: row["kind"] == "raw", months)
    entering = [f for f in flows if f.start == "in"]
    whole = sum(f.measured for f in entering)
    costs = {"material": {f.end: paid * f.measured / whole for f in entering}}
    costs["energy"] = {s: c for s, c in _meter_costs(book, folder, period).items() if s in steps}
    costs["system"] = {
        step["id"]: Fraction(step["systemCost"]["value"])
        for step in folder.profile["steps"]
        if "systemCost" in step and step["id"] in steps
    }
    lost = {kind: _lost(flows, own) for kind, own in costs.items()}
    by_step = {s: sum(one.get(s, 0) for one in lost.values()) for s in steps}
    return (
        {kind: sum(one.values()) if costs[kind] else None for kind, one in lost.items()},
        sum(sum(own.values()) for own in costs.values()),
        {step: cost for step, cost in by_step.items() if cost > 0},
    )


def _by_yield(book, folder, period):
    """The whole plant as one quantity centre: its share of loss is that of raw material."""
    share, months = book.value("materials.yield", period), folder.periods[period]
    if share is None or book.entries["materials.raw"]["unit"] != "t":
        return None
    costs = {
        "material": _cost(folder.table("materials"), lambda row: row["kind"] == "raw", months),
        "energy": book.value("energy.cost", period),
    }
    return {kind: times(c, 1 - share) for kind, c in costs.items()}, sum(costs.values()), {}


def put_mfca(book, folder):
    substance = _chain(folder)
    values, steps = {name: {} for name in NAMES}, {}
    for period in folder.periods:
        found = (
            _by_chain(book, folder, substance, period) if substance else _by_yield(book, folder, period)
        )
        for name in NAMES:
            values[name][period] = None
        if found is None:
            continue
        lost, counted, by_step = found
        waste = book.value("waste.cost", period)
        values["waste"][period] = waste
        for kind, cost in lost.items():
            values[kind][period] = cost
        values["loss"][period] = sum(c for c in lost.values() if c is not None) + waste
        values["total"][period] = counted + waste
        for step, cost in by_step.items():
            steps.setdefault(step, {p: None for p in folder.periods})[period] = cost
    for name in NAMES:
        book.put(f"mfca.{name}", values[name], "VND")
    for step, costs in steps.items():
        book.put(f"mfca.step.{step}", costs, "VND")
    book.put_each("mfca.loss.share", "fraction", lambda value: _share(value("mfca.loss"), value("mfca.total")))


def _share(part, whole):
    return None if part is None or whole is None else part / whole
