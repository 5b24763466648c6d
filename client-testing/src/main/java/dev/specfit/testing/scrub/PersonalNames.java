package dev.specfit.testing.scrub;

import java.util.List;
import java.util.Locale;

/** Tells by its name whether a property or parameter holds what is somebody's own. */
final class PersonalNames {
  private static final List<String> PERSONAL =
      List.of(
          "firstname",
          "lastname",
          "fullname",
          "surname",
          "givenname",
          "familyname",
          "middlename",
          "contactname",
          "username",
          "login",
          "birthdate",
          "birthday",
          "dateofbirth",
          "dob",
          "street",
          "streetaddress",
          "addressline",
          "addressline1",
          "addressline2",
          "address1",
          "address2",
          "housenumber",
          "postalcode",
          "postcode",
          "zipcode",
          "zip",
          "iban",
          "cardnumber",
          "accountnumber",
          "routingnumber",
          "taxid",
          "taxnumber",
          "vatnumber",
          "vatid",
          "ssn",
          "nationalid",
          "passportnumber");
  private static final List<String> PHONES =
      List.of(
          "phone",
          "phonenumber",
          "mobile",
          "mobilenumber",
          "telephone",
          "fax",
          "faxnumber",
          "msisdn");
  private static final List<String> ACCOUNTS =
      List.of(
          "accountid",
          "organizationid",
          "organisationid",
          "orgid",
          "userid",
          "customerid",
          "tenantid",
          "merchantid",
          "companyid",
          "memberid",
          "employeeid");

  private PersonalNames() {}

  static boolean isPersonal(String name) {
    String plain = plain(name);
    return PERSONAL.stream().anyMatch(plain::endsWith) || isPhone(name);
  }

  static boolean isPhone(String name) {
    String plain = plain(name);
    return PHONES.stream().anyMatch(plain::endsWith);
  }

  /** Whether it is the id of an account, which may stand under other names elsewhere. */
  static boolean isAccount(String name) {
    String plain = plain(name);
    return ACCOUNTS.stream().anyMatch(plain::endsWith);
  }

  private static String plain(String name) {
    String last = name.replaceAll("]$", "");
    return last.substring(last.lastIndexOf('[') + 1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
