package dev.specfit.runtime.internal;

import java.net.ProtocolException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a fault what the server said: a line that isn't HTTP may well be a piece of a body.
 */
final class QuietFault {
  private static final Pattern QUOTED = Pattern.compile("(?s)[:\"]| but was ");

  private QuietFault() {}

  /** The same fault, named only. */
  static ProtocolException of(ProtocolException fault) {
    String message = String.valueOf(fault.getMessage());
    Matcher quoted = QUOTED.matcher(message);
    if (!quoted.find()) {
      return fault;
    }
    ProtocolException quiet = new ProtocolException(message.substring(0, quoted.start()));
    quiet.setStackTrace(fault.getStackTrace());
    return quiet;
  }
}
