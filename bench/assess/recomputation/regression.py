"""Least squares by normal equations in exact fractions: nothing is lost however ill they are posed."""

from fractions import Fraction
from math import exp, lgamma, log, sqrt

from .exact import inverse, product, transpose


class Fit:
    """y on the columns, the first of them the intercept. Square roots alone are not exact."""

    def __init__(self, columns, values):
        self.n, self.p = len(values), len(columns)
        rows = transpose(columns)
        gram = inverse(product(columns, rows))
        sides = [[sum((a * b for a, b in zip(column, values)), Fraction(0))] for column in columns]
        self.coefficients = [row[0] for row in product(gram, sides)]
        self.residuals = [
            value - sum((a * b for a, b in zip(row, self.coefficients)), Fraction(0))
            for row, value in zip(rows, values)
        ]
        self.sse = sum((one * one for one in self.residuals), Fraction(0))
        self.freedom = self.n - self.p
        self.variance = self.sse / self.freedom
        self.errors = [sqrt(self.variance * gram[i][i]) for i in range(self.p)]
        mean = sum(values, Fraction(0)) / self.n
        self.mean = mean
        self.sst = sum(((value - mean) ** 2 for value in values), Fraction(0))

    @property
    def t(self):
        return [float(b) / error for b, error in zip(self.coefficients, self.errors)]

    @property
    def r2(self):
        return 1 - self.sse / self.sst

    @property
    def adjusted_r2(self):
        return 1 - (1 - self.r2) * Fraction(self.n - 1, self.freedom)

    @property
    def cvrmse(self):
        return sqrt(self.variance) / float(self.mean)

    @property
    def durbin_watson(self):
        pairs = zip(self.residuals, self.residuals[1:])
        return sum(((b - a) ** 2 for a, b in pairs), Fraction(0)) / self.sse

    @property
    def autocorrelation(self):
        """Of lag 1, of the residuals."""
        pairs = zip(self.residuals, self.residuals[1:])
        return float(sum((a * b for a, b in pairs), Fraction(0)) / self.sse)


def _beta_fraction(a, b, x):
    """Continued fraction of the incomplete beta function, by Lentz."""
    tiny = 1e-300
    c, d = 1.0, 1.0 / max(tiny, 1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 500):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + step * d
            c = 1 + step / c
            d = 1 / (d if abs(d) > tiny else tiny)
            c = c if abs(c) > tiny else tiny
            value *= c * d
        if abs(c * d - 1) < 1e-16:
            break
    return value


def _beta(a, b, x):
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2):
        return front * _beta_fraction(a, b, x) / a
    return 1 - front * _beta_fraction(b, a, 1 - x) / b


def two_sided(t, freedom):
    """The chance that |T| passes |t|."""
    return _beta(freedom / 2, 0.5, freedom / (freedom + t * t))


def quantile(confidence, freedom):
    """t that |T| stays within at this confidence, by bisection."""
    low, high = 0.0, 1e4
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if two_sided(middle, freedom) > 1 - confidence else (low, middle)
    return (low + high) / 2


def check_vector():
    """V1 of the method: a step in month 9 beside output and temperature. Ends the run where it fails."""
    output = [52, 47, 55, 61, 58, 63, 66, 60, 57, 54, 50, 59, 64, 68, 62, 56, 53, 60, 65, 58]
    days = [31, 38, 52, 66, 60, 49, 42, 40, 37, 36, 33, 30, 58, 71, 88, 97, 91, 84, 76, 73]
    use = "48.9 45.4 52.3 55.3 52.7 56.1 56.9 53.0 52.4 49.3 47.8 53.0 55.8 59.9 57.1 55.2 52.1 56.9 58.2 53.5"
    step = [Fraction(month >= 8) for month in range(20)]
    values = [Fraction(one) + Fraction("3.2") * s for one, s in zip(use.split(), step)]
    fit = Fit([[Fraction(1)] * 20, [Fraction(x) for x in output], [Fraction(x) for x in days], step], values)
    half = quantile(0.95, fit.freedom) * fit.errors[3]
    assert abs(float(fit.coefficients[3]) - 3.340599) < 1e-6 and abs(fit.errors[3] - 0.329252) < 1e-6
    assert abs(fit.t[3] - 10.146028) < 1e-6 and abs(float(fit.coefficients[0]) - 17.725332) < 1e-6
    assert abs(float(fit.coefficients[3]) - half - 2.642616) < 1e-6
    assert abs(2 * 0.5 * 13 * two_sided(fit.t[3], 16) - 2.91752e-7) < 1e-11
