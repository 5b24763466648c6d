package dev.specfit.engine.ir;

/** What people call the statuses of HTTP (RFC 9110, section 15), in words for names. */
public final class StatusWords {
  private StatusWords() {}

  /**
   * The words of a status.
   *
   * @param status as in {@link IrResponse#status()}: {@code 404}, {@code 4XX}, {@code default}
   */
  public static String of(String status) {
    return switch (status) {
      case "200" -> "Ok";
      case "201" -> "Created";
      case "202" -> "Accepted";
      case "203" -> "Non Authoritative Information";
      case "204" -> "No Content";
      case "205" -> "Reset Content";
      case "206" -> "Partial Content";
      case "207" -> "Multi Status";
      case "208" -> "Already Reported";
      case "2XX" -> "Success";
      case "400" -> "Bad Request";
      case "401" -> "Unauthorized";
      case "402" -> "Payment Required";
      case "403" -> "Forbidden";
      case "404" -> "Not Found";
      case "405" -> "Method Not Allowed";
      case "409" -> "Conflict";
      case "410" -> "Gone";
      case "412" -> "Precondition Failed";
      case "413" -> "Content Too Large";
      case "415" -> "Unsupported Media Type";
      case "422" -> "Unprocessable Content";
      case "423" -> "Locked";
      case "429" -> "Too Many Requests";
      case "500" -> "Internal Server Error";
      case "501" -> "Not Implemented";
      case "502" -> "Bad Gateway";
      case "503" -> "Service Unavailable";
      case "504" -> "Gateway Timeout";
      case "4XX" -> "Client Error";
      case "5XX" -> "Server Error";
      case "default" -> "Default";
      default -> "Status " + status;
    };
  }
}
