package dev.specfit.engine.ir;

import java.util.List;

/**
 * How a success status says that the request failed ({@code x-specfit-failure}).
 *
 * @param property the path of the property that tells
 * @param failedText the text of its value that means failure, such as {@code false}
 * @param reasons where the reasons are; may be empty
 */
public record IrFailure(List<String> property, String failedText, List<String> reasons) {
  public IrFailure {
    property = List.copyOf(property);
    reasons = List.copyOf(reasons);
  }
}
