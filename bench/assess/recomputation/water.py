"""Water, wastewater and its load, and where the water of the network goes."""

from fractions import Fraction

from .sums import gathered, minus, ratio

LEAVING = ("out", "product", "byproduct", "wastewater", "waste", "air")


def put_water(book, folder):
    rows = folder.table("water")
    fresh = lambda row: row["stream"] not in ("wastewater", "reused")
    book.put_sum("water.intake", gathered(rows, fresh), "m3")
    book.put_sum("water.cost", gathered(rows, fresh, lambda row: row["cost"]), "VND")
    sewage = gathered(rows, lambda row: row["stream"] == "wastewater")
    if sewage is None:
        book.put("wastewater.volume", {p: None for p in book.periods}, "m3")
    else:
        book.put_sum("wastewater.volume", sewage, "m3")
    _put_reuse(book, rows)
    _put_unaccounted(book, folder)
    _put_uses(book, folder)
    _put_loads(book, folder, sewage)


def _put_reuse(book, rows):
    reused = gathered(rows, lambda row: row["stream"] == "reused")
    if reused is None:
        return
    totals = {p: reused.total(months) for p, months in book.periods.items()}
    shares = {
        p: ratio(one, None if one is None else one + (book.value("water.intake", p) or 0))
        for p, one in totals.items()
    }
    book.put("water.reused.share", shares, "fraction")


def _water_flows(folder):
    return [row for row in folder.table("flows") if row["substance"] == "water"]


def _put_unaccounted(book, folder):
    """
    Intake less what leaves at the borders of the water network. Where a border flow is not measured at
    all, or there is no network, intake less wastewater.
    """
    flows = [row for row in _water_flows(folder) if row["to"] in LEAVING]
    is_metered = bool(flows) and all(
        any(row["quantity"] for row in flows if (row["from"], row["to"]) == pipe)
        for pipe in {(row["from"], row["to"]) for row in flows}
    )
    values = {}
    for period, months in book.periods.items():
        leaving = (
            gathered(flows).total(months) if is_metered else book.value("wastewater.volume", period)
        )
        values[period] = minus(book.value("water.intake", period), leaving)
    book.put("water.unaccounted", values, "m3")
    book.put_each(
        "water.unaccounted.share",
        "fraction",
        lambda value: ratio(value("water.unaccounted"), value("water.intake")),
    )


def _put_uses(book, folder):
    """
    What each step draws from the border or from a step that supplies. A step supplies where it draws so
    itself and passes water on to two steps or more; what it sends to a step that collects wastewater
    is not counted among these.
    """
    flows = [row for row in _water_flows(folder) if (row["quantity"] or "").strip()]
    pipes = list(dict.fromkeys((row["from"], row["to"]) for row in _water_flows(folder)))
    steps = {end for pipe in pipes for end in pipe} - set(LEAVING) - {"in", "loss"}
    collects = lambda step: (
        (step, "wastewater") in pipes and sum(to == step for _, to in pipes) > 1
    )
    suppliers = {"in"}
    while True:
        fed = {to for start, to in pipes if start in suppliers and to in steps}
        more = {
            step
            for step in fed - suppliers
            if sum(a == step and b in steps and not collects(b) for a, b in pipes) > 1
        }
        if not more:
            break
        suppliers |= more
    for step in sorted(steps - suppliers):
        drawn = gathered(flows, lambda row: row["from"] in suppliers and row["to"] == step)
        if drawn is not None:
            book.put_sum(f"water.use.{step}", drawn, "m3")


def _put_loads(book, folder, sewage):
    """L = Q·C̄/1000, C̄ weighted by flow over the months with a sample; at the outlet, else at the inlet."""
    samples = [row for row in folder.table("effluent") if row["unit"] == "mg/L"]
    if sewage is None:
        return
    for parameter in sorted({row["parameter"] for row in samples}):
        of = [row for row in samples if row["parameter"] == parameter]
        points = {row["point"] for row in of}
        point = "outlet" if "outlet" in points else "inlet"
        by_month = {}
        for row in of:
            if row["point"] == point:
                by_month.setdefault(row["date"][:7], []).append(Fraction(row["value"]))
        values = {}
        for period, months in book.periods.items():
            volume = sewage.total(months)
            sampled = [m for m in months if m in by_month]
            flow = sum(sewage.values[m] for m in sampled)
            load = sum(sewage.values[m] * sum(by_month[m]) / len(by_month[m]) for m in sampled)
            mean = ratio(load, flow)
            values[period] = None if volume is None or mean is None else volume * mean / 1000
        book.put(f"wastewater.load.{parameter}", values, "kg")
