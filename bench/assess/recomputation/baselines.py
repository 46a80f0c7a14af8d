"""
The models of use beside exact least squares on the same months, drivers and changes: coefficients and
their errors, fit, steps with intervals, what is expected, savings, and the figures that rest on them.

What the program chose (drivers, months set aside, dates of changes) is taken from the document; that
nothing better was overlooked is for the synthetic plants to show.
"""

from fractions import Fraction
from math import sqrt

from .regression import Fit, quantile
from .sums import gathered

# The factor of monthly models in ASHRAE Guideline 14.
MONTHLY = 1.26


def _series(folder, book, id):
    """Monthly values of a series or driver: a figure, or else a reading."""
    if id == "water.unaccounted":
        id = "water.intake"
    if id in book.monthly:
        return book.monthly[id].values
    readings = folder.table("readings")
    found = gathered(readings, lambda row: row["reading"] == id, lambda row: row["value"])
    return None if found is None else found.values


def _change(step, months, last):
    """0 before it, then 1, or a ramp that ends at 1 in the last month of the record."""
    since = months.index(step["since"])
    if step["shape"] == "step":
        return {m: Fraction(i >= since) for i, m in enumerate(months)}
    length = months.index(last) - since + 1
    return {m: Fraction(max(0, i - since + 1), length) for i, m in enumerate(months)}


class Model:
    def __init__(self, folder, book, baseline, months):
        self.baseline, self.folder = baseline, folder
        self.use = _series(folder, book, baseline["id"])
        self.drivers = [_series(folder, book, id) for id in baseline["drivers"]]
        aside = {odd["month"] for odd in baseline["oddMonths"]}
        last = baseline["period"]["to"]
        self.changes = [_change(step, baseline["months"], last) for step in baseline["steps"]]
        known = lambda m: all(one.get(m) is not None for one in (self.use, *self.drivers))
        self.months = [m for m in months if m not in aside and known(m)]
        within = [one for one in self.changes if len({one[m] for m in self.months}) > 1]
        columns = [[Fraction(1)] * len(self.months)]
        columns += [[one[m] for m in self.months] for one in (*self.drivers, *within)]
        self.fit = Fit(columns, [self.use[m] for m in self.months])

    def expected(self, month):
        """By the drivers alone, as before the first change."""
        values = [one.get(month) for one in self.drivers]
        if None in values:
            return None
        own = self.fit.coefficients[1 : 1 + len(values)]
        return self.fit.coefficients[0] + sum(b * v for b, v in zip(own, values))

    def level(self, month):
        """As the plant then ran, changes included."""
        sizes = self.fit.coefficients[1 + len(self.drivers) :]
        return self.expected(month) + sum(b * one[month] for b, one in zip(sizes, self.changes))


def _inflation(fit):
    rho = fit.autocorrelation
    return sqrt((1 + rho) / (1 - rho)) if rho > 2 / sqrt(fit.n) else 1


def _check_fit(comparison, place, baseline, model):
    fit, count = model.fit, len(model.drivers)
    check = lambda field, mine, theirs: comparison.check("baselines", f"{place} {field}", mine, theirs)
    check("n", Fraction(fit.n), baseline["n"])
    check("intercept", fit.coefficients[0], baseline["intercept"])
    for i in range(count):
        check(f"slope {i}", fit.coefficients[1 + i], baseline["slopes"][i])
    for i, error in enumerate(fit.errors):
        check(f"error {i}", error, _unramped(baseline, model, i, baseline["standardErrors"][i]))
        check(f"t {i}", fit.t[i], baseline["t"][i])
    check("r2", fit.r2, baseline["r2"])
    check("adjusted r2", fit.adjusted_r2, baseline["adjustedR2"])
    check("cvrmse", fit.cvrmse, baseline["cvrmse"])
    check("Durbin-Watson", fit.durbin_watson, baseline["durbinWatson"])
    half = quantile(0.95, fit.freedom) * _inflation(fit)
    for i, step in enumerate(baseline["steps"]):
        size, error = float(fit.coefficients[1 + count + i]), fit.errors[1 + count + i]
        check(f"step {i}", size, step["size"])
        check(f"step {i} low", size - half * error, step["low"])
        check(f"step {i} high", size + half * error, step["high"])


def _unramped(baseline, model, index, error):
    """The document has the error of a drift by the month, its size at the end."""
    at = index - 1 - len(model.drivers)
    if at < 0 or baseline["steps"][at]["shape"] == "step":
        return error
    months = baseline["months"]
    since, last = (months.index(m) for m in (baseline["steps"][at]["since"], baseline["period"]["to"]))
    return error * (last - since + 1)


def _check_course(comparison, place, baseline, model):
    slipped = {o["month"] for o in baseline["oddMonths"] if o["because"] == "unit-slip"}
    running = Fraction(0)
    for at, month in enumerate(baseline["months"]):
        expected, use = model.expected(month), model.use.get(month)
        comparison.check("expected", f"{place} {month} expected", expected, baseline["expected"][at])
        if baseline["cusum"][at] is None or expected is None or use is None or month in slipped:
            continue
        running += use - expected
        # A running sum of differences: as exact as the use that it sums.
        theirs = baseline["cusum"][at] + float(use)
        comparison.check("expected", f"{place} {month} cusum + use", running + use, theirs)


def _check_saving(comparison, folder, book, place, baseline):
    theirs = baseline["saving"]
    if theirs is None:
        comparison.skip("savings", place)
        return
    base, reporting = folder.periods["base"], folder.periods["reporting"]
    model = Model(folder, book, baseline, base)
    fit = model.fit
    foreseen = sum(model.expected(m) for m in reporting)
    saving = foreseen - sum(model.use[m] for m in reporting)
    rho = max(0.0, fit.autocorrelation)
    alone = fit.n * (1 - rho) / (1 + rho)
    spread = sqrt(fit.n / alone * (1 + 2 / alone) / len(reporting))
    share = abs(float(saving / foreseen))
    uncertainty = quantile(0.68, fit.freedom) * MONTHLY * fit.cvrmse * spread / share
    half = abs(float(saving)) * uncertainty
    comparison.check("savings", f"{place} saving", saving, theirs["value"])
    comparison.check("savings", f"{place} saving low", float(saving) - half, theirs["low"])
    comparison.check("savings", f"{place} saving high", float(saving) + half, theirs["high"])
    mine = "yes" if uncertainty < 0.5 else "no"
    comparison.check("savings", f"{place} significant", mine, "yes" if theirs["significant"] else "no")


def check_baselines(comparison, folder, book):
    for baseline in comparison.document["baselines"]:
        place = f"baseline {baseline['id']}"
        if baseline["intercept"] is None:
            comparison.skip("baselines", place)
            continue
        model = Model(folder, book, baseline, baseline["months"])
        _check_fit(comparison, place, baseline, model)
        _check_course(comparison, place, baseline, model)
        _check_saving(comparison, folder, book, place, baseline)


def _quartile(values):
    """Type 7, as a spreadsheet's PERCENTILE.INC."""
    ordered = sorted(values)
    place = Fraction(len(ordered) - 1, 4)
    low = int(place)
    above = ordered[min(low + 1, len(ordered) - 1)]
    return ordered[low] + (place - low) * (above - ordered[low])


def _potential(model, months):
    """F8.3 against the level as the plant then ran; months set aside have no part in it."""
    aside = {odd["month"] for odd in model.baseline["oddMonths"]}
    kept = [m for m in months if m not in aside]
    best = _quartile([model.use[m] / model.level(m) for m in kept])
    return sum((max(Fraction(0), model.use[m] - best * model.level(m)) for m in kept), Fraction(0))


def _base_share(model, months):
    """All that does not follow output, over all that the model has for the period."""
    whole = sum(model.level(m) for m in months)
    following = sum(
        b * one[m]
        for id, b, one in zip(model.baseline["drivers"], model.fit.coefficients[1:], model.drivers)
        if id.startswith("production.")
        for m in months
    )
    return (whole - following) / whole


def put_modelled(document, book, folder):
    """Figures that rest on an accepted baseline of the document."""
    for baseline in document["baselines"]:
        if not baseline["id"].startswith("energy."):
            continue
        carrier = baseline["id"].removeprefix("energy.")
        unit = book.entries[baseline["id"]]["unit"]
        is_accepted = baseline["accepted"]
        model = Model(folder, book, baseline, baseline["months"]) if is_accepted else None
        by_period = lambda compute: {
            p: compute(model, months) if model else None for p, months in folder.periods.items()
        }
        book.put(f"potential.{carrier}.best-practice", by_period(_potential), unit)
        if carrier == "electricity" and is_accepted:
            book.put("electricity.load.base.share", by_period(_base_share), "fraction")
