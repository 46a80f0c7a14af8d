"""The networks of the document beside an independent reconciliation of the same flows."""

from fractions import Fraction
from math import sqrt

from .reconciliation import Flow, balanced_steps, network_of, reconcile
from .sums import gathered

# A border flow that shows the plant's own meter month by month is that meter, written down twice.
SAME = Fraction(1, 1000)
PLANT_METERS = [("water.intake", "in"), ("wastewater.volume", "wastewater")]


def _is_border_flow(flow, border):
    return (flow.start if border == "in" else flow.end) == border


def _is_same_meter(folder, months, flow, border):
    rows = folder.table("flows")
    ends = lambda row: (row["from"], row["to"]) == (flow.start, flow.end) and row["substance"] == "water"
    if border == "in":
        meter = lambda row: row["stream"] not in ("wastewater", "reused")
    else:
        meter = lambda row: row["stream"] == "wastewater"
    mine, theirs = gathered(rows, ends), gathered(folder.table("water"), meter)
    pairs = [
        (mine.values[m], theirs.values[m])
        for m in months
        if theirs and mine.values.get(m) is not None and theirs.values.get(m) is not None
    ]
    return bool(pairs) and all(abs(a - b) <= SAME * max(abs(a), abs(b)) for a, b in pairs)


def with_plant_meters(folder, book, period, flows):
    """The plant's meter at the one flow of a border measures it again, in line with the first."""
    accuracy = Fraction(str(folder.profile.get("accuracy", {}).get("water.csv", "0.01")))
    flows = list(flows)
    for figure, border in PLANT_METERS:
        there = [flow for flow in flows if _is_border_flow(flow, border)]
        value = book.value(figure, period)
        if value is None or len(there) != 1:
            continue
        flow = there[0]
        if _is_same_meter(folder, folder.periods[period], flow, border):
            continue
        if flow.measured is None:
            flow.id, flow.measured, flow.deviation = figure, value, value * accuracy
            continue
        between = f"between {figure}"
        if border == "in":
            flows.append(Flow(figure, "in", between, value, value * accuracy))
            flow.start = between
        else:
            flows.append(Flow(figure, between, border, value, value * accuracy))
            flow.end = between
    return flows


def _check_account(comparison, place, balance, entering, leaving):
    """In, out, what is left and its uncertainty, where every flow of both sides is measured."""
    sides = [entering, [flow for flow in leaving if flow.end != "loss"]]
    if any(flow.measured is None for side in sides for flow in side) or not all(sides):
        return
    total_in, total_out = (sum(flow.measured for flow in side) for side in sides)
    both = [flow for side in sides for flow in side]
    deviation = sqrt(sum(flow.deviation**2 for flow in both))
    for field, mine in [
        ("in", total_in),
        ("out", total_out),
        ("unaccounted", total_in - total_out),
        ("uncertainty", deviation),
        ("closure", total_out / total_in),
    ]:
        comparison.check("balances", f"{place} {field}", mine, balance[field])
    left = float(total_in - total_out)
    verdict = "closes" if abs(left) <= 2 * deviation else "loss" if left > 0 else "impossible"
    comparison.check("verdicts", f"{place} verdict", verdict, balance["verdict"])


def _check_flows(comparison, place, balance, flows):
    results, test = reconcile(flows)
    measured = {flow.id: flow for flow in flows if flow.measured is not None}
    for flow in balance["flows"]:
        if flow["id"] not in measured:
            comparison.check("flows", f"{place} {flow['id']} measured", None, flow["measured"])
            continue
        value, correction, statistic = results[flow["id"]]
        mine = measured[flow["id"]]
        comparison.check("flows", f"{place} {flow['id']} measured", mine.measured, flow["measured"])
        comparison.check("flows", f"{place} {flow['id']} uncertainty", mine.deviation, flow["uncertainty"])
        comparison.check("flows", f"{place} {flow['id']} reconciled", value, flow["reconciled"])
        # A correction is what two readings differ by: as exact as they are.
        comparison.check("flows", f"{place} {flow['id']} correction", correction + mine.measured, flow["correction"] + flow["measured"])
        comparison.check("flows", f"{place} {flow['id']} statistic", statistic, flow["statistic"])
    if test is not None:
        comparison.check("tests", f"{place} global statistic", test[0], balance["globalTest"]["statistic"])
        degrees = balance["globalTest"]["degreesOfFreedom"]
        comparison.check("tests", f"{place} degrees", Fraction(test[1]), degrees)


def check_balances(comparison, folder, book):
    for balance in comparison.document["balances"]:
        place = f"{balance['id']} {balance['period']}"
        flows = network_of(folder, balance["substance"], balance["period"])
        if not flows or balance["verdict"] is None and balance["globalTest"] is None:
            comparison.skip("balances", place)
            continue
        if balance["step"] is not None:
            entering = [flow for flow in flows if flow.end == balance["step"]]
            leaving = [flow for flow in flows if flow.start == balance["step"]]
            _check_account(comparison, place, balance, entering, leaving)
            continue
        steps = set(balanced_steps(flows))
        entering = [flow for flow in flows if flow.start not in steps]
        leaving = [flow for flow in flows if flow.end not in steps]
        _check_account(comparison, place, balance, entering, leaving)
        if balance["globalTest"] is not None:
            if balance["substance"] == "water":
                flows = with_plant_meters(folder, book, balance["period"], flows)
            _check_flows(comparison, place, balance, flows)
