package org.musnad.place;

import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A point on the globe, WGS 84.
 *
 * @param latitude in degrees, from -90 to 90, north positive
 * @param longitude in degrees, from -180 to 180, east positive
 */
public record Point(double latitude, double longitude) {

  /**
   * Makes a point.
   *
   * @throws IllegalArgumentException if a coordinate is out of range or no number
   */
  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no point: " + latitude + ", " + longitude);
    }
  }

  static Point read(ImageReader in) {
    return new Point(Double.longBitsToDouble(in.bits()), Double.longBitsToDouble(in.bits()));
  }

  void write(ImageWriter out) {
    out.bits(Double.doubleToRawLongBits(latitude));
    out.bits(Double.doubleToRawLongBits(longitude));
  }
}
