package dev.specfit.benchmarks.generation;

/** The power of size that cost grows with, by least squares over their logarithms. */
final class PowerLaw {
  private double n;
  private double sumX;
  private double sumY;
  private double sumXx;
  private double sumXy;

  void add(double size, double cost) {
    double x = Math.log(size);
    double y = Math.log(cost);
    n++;
    sumX += x;
    sumY += y;
    sumXx += x * x;
    sumXy += x * y;
  }

  /** 1 if cost is linear in size, 2 if quadratic; not a number for fewer than two sizes. */
  double exponent() {
    return (n * sumXy - sumX * sumY) / (n * sumXx - sumX * sumX);
  }
}
