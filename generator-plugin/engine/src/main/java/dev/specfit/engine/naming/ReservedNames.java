package dev.specfit.engine.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The one place that says which names generated code can't give away. */
final class ReservedNames {
  /** Keywords and literals, and {@code yield}, which can't begin a statement. */
  private static final Set<String> KEYWORDS =
      words(
          "abstract assert boolean break byte case catch char class const continue "
              + "default do double else enum extends final finally float for goto if implements "
              + "import instanceof int interface long native new package private protected "
              + "public return short static strictfp super switch synchronized this throw "
              + "throws transient try void volatile while true false null _ yield");

  /** Words that mean something where a type is declared. */
  private static final Set<String> CONTEXTUAL =
      words(
          "record sealed permits non var module open opens with to uses provides requires exports "
              + "transitive when");

  /** Every public type of {@code java.lang}: ours would hide it, or be ambiguous beside it. */
  private static final Set<String> JAVA_LANG =
      folded(
          "AbstractMethodError Appendable ArithmeticException "
              + "ArrayIndexOutOfBoundsException ArrayStoreException AssertionError "
              + "AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class "
              + "ClassCastException ClassCircularityError ClassFormatError ClassLoader "
              + "ClassNotFoundException ClassValue CloneNotSupportedException Cloneable "
              + "Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException "
              + "Error Exception ExceptionInInitializerError Float FunctionalInterface IO "
              + "IllegalAccessError IllegalAccessException IllegalArgumentException "
              + "IllegalCallerException IllegalMonitorStateException IllegalStateException "
              + "IllegalThreadStateException IncompatibleClassChangeError "
              + "IndexOutOfBoundsException InheritableThreadLocal InstantiationError "
              + "InstantiationException Integer InternalError InterruptedException Iterable "
              + "LayerInstantiationException LazyConstant LinkageError Long MatchException Math "
              + "Module ModuleLayer NegativeArraySizeException NoClassDefFoundError "
              + "NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException "
              + "NullPointerException Number NumberFormatException Object OutOfMemoryError "
              + "Override Package Process ProcessBuilder ProcessHandle Readable Record "
              + "ReflectiveOperationException Runnable Runtime RuntimeException "
              + "RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager "
              + "Short StableValue StackOverflowError StackTraceElement StackWalker StrictMath "
              + "String StringBuffer StringBuilder StringIndexOutOfBoundsException "
              + "StringTemplate StructureViolationException SuppressWarnings System Thread "
              + "ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException "
              + "UnknownError UnsatisfiedLinkError UnsupportedClassVersionError "
              + "UnsupportedOperationException VerifyError VirtualMachineError Void "
              + "WrongThreadException");

  /**
   * What is nested in generated types, the letter that stands for a visitor's result, and what
   * people who call a client have imported beside them. Other names that generated code imports,
   * such as Retrofit's {@code Tag}, are a model's to have: where both are in one file, the import
   * is left out and the name qualified.
   */
  private static final Set<String> IMPORTED =
      folded(
          "ApiCall ApiClient ApiClientBuilder ApiDecodingException "
              + "ApiException ApiFailureException ApiRefusedException "
              + "ApiStatusException ApiTimeoutException ApiTokenException "
              + "ApiTransportException Base64String Builder DateTimeString "
              + "DecimalString EventStream Extras FilePart Fill HeaderParameters "
              + "Int64String InvalidRequestException JsonAdapter JsonArray "
              + "JsonBoolean JsonEncodable JsonLines JsonModel JsonNull JsonNumber "
              + "JsonObject JsonString JsonValue Known List Map ModelAdapters "
              + "ModelBuilder ModelJsonAdapter Moshi NullMarked Nullable OpenEnum "
              + "PageLoopException PagedCall ParamsBuilder QueryParameters R "
              + "RequestRules ResponseHeader ServerSentEvent StatusResult "
              + "UnexpectedHeaderException UnexpectedJsonException Violation Visitor");

  /** What Windows takes for a device, whatever its ending. */
  private static final Set<String> DEVICES =
      folded(
          "con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 "
              + "lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 conin$ conout$ clock$");

  /** Methods of every object. */
  private static final Set<String> OBJECT =
      words("getClass hashCode toString equals notify notifyAll wait clone finalize");

  /** Constants of every enum. */
  private static final Set<String> ENUM = words("UNRECOGNIZED VALUES BY_TEXT");

  /** Methods of every model and of its builder. */
  private static final Set<String> MODEL =
      words(
          "toBuilder builder fromJson toJson toJsonValue violations additionalProperties "
              + "additionalProperty into build from extras checkRequired");

  /** Members of every parameters object and of its builder, and what service methods name so. */
  private static final Set<String> PARAMETERS =
      words("toBuilder builder into build from params additional additionalQuery additionalHeader");

  /** Methods of every client and of its builder. */
  private static final Set<String> CLIENT =
      words(
          "builder toBuilder build self baseUrl server connectTimeout readTimeout attemptTimeout "
              + "callTimeout okHttp moshi validateRequests userAgent pageLimit defaultHeader "
              + "credential buildClient create retrofit okHttpClient tokenUrl close");

  private ReservedNames() {}

  /** Type names, without regard to case: a type is a file. */
  static boolean isType(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return JAVA_LANG.contains(folded)
        || IMPORTED.contains(folded)
        || DEVICES.contains(folded)
        || KEYWORDS.contains(folded)
        || CONTEXTUAL.contains(folded)
        || folded.endsWith("jsonadapter");
  }

  /** Properties of a model. */
  static boolean isProperty(String name) {
    return isMember(name) || MODEL.contains(name);
  }

  /** Parameters of an operation. */
  static boolean isParameter(String name) {
    return isMember(name) || PARAMETERS.contains(name);
  }

  /** Methods of a service. */
  static boolean isMethod(String name) {
    return isMember(name);
  }

  /** Methods of the class that reads webhooks: {@code parse} reads any of them. */
  static boolean isWebhook(String name) {
    return isMember(name) || name.equals("parse");
  }

  /** Accessors of services: {@code client} is what they stand on. */
  static boolean isAccessor(String name) {
    return isClientMember(name) || name.equals("client");
  }

  /** Methods of the client's builder. */
  static boolean isClientMember(String name) {
    return isMember(name) || CLIENT.contains(name);
  }

  /** Constants of an enum: those for all values and for unknown ones are taken. */
  static boolean isConstant(String name) {
    return ENUM.contains(name) || KEYWORDS.contains(name);
  }

  /** Variants of a union: {@code visitOther} is for the unknown ones. */
  static boolean isVariant(String name) {
    return name.equals("Other");
  }

  private static boolean isMember(String name) {
    return KEYWORDS.contains(name) || OBJECT.contains(name);
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  private static Set<String> folded(String text) {
    return Arrays.stream(text.split(" "))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
