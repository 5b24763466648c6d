package dev.specfit.drift.java;

import static dev.specfit.drift.change.Verdict.BREAKING;
import static dev.specfit.drift.change.Verdict.CAUTION;
import static dev.specfit.drift.change.Verdict.COMPATIBLE;

import java.util.List;
import java.util.stream.Stream;

/** Edits of the shop's document, one change each. */
final class Edits {
  private Edits() {}

  static List<Edit> all() {
    return Stream.of(ofProperties(), ofOperations(), ofTypes()).flatMap(List::stream).toList();
  }

  private static List<Edit> ofProperties() {
    return List.of(
        new Edit(
            "aPropertyIsRemoved",
            "        tags: {type: array, items: {type: string}}\n",
            "",
            "Pet pet",
            "pet.tags();",
            BREAKING,
            BREAKING),
        new Edit(
            "aPropertyIsAdded",
            "        id: {type: string}\n",
            "        id: {type: string}\n        extra: {type: string}\n",
            "Pet pet",
            "pet.id();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aTextBecomesANumber",
            "email: {type: string}",
            "email: {type: integer, format: int64}",
            "Owner owner",
            "String email = owner.email();",
            BREAKING,
            BREAKING),
        new Edit(
            "anIntBecomesALong",
            "age: {type: integer, format: int32}",
            "age: {type: integer, format: int64}",
            "Pet pet",
            "Integer age = pet.age();",
            BREAKING,
            BREAKING),
        new Edit(
            "anIntParameterBecomesALong",
            "schema: {type: integer, format: int32}",
            "schema: {type: integer, format: int64}",
            "ListPetsParams params",
            "Integer limit = params.limit();",
            BREAKING,
            BREAKING),
        new Edit(
            "itemsAreOfAnotherType",
            "items: {type: string}",
            "items: {type: integer, format: int64}",
            "Pet pet",
            "String tag = pet.tags().get(0);",
            BREAKING,
            CAUTION),
        new Edit(
            "valuesAreOfAnotherType",
            "additionalProperties: {type: string}",
            "additionalProperties: {type: integer}",
            "Pet pet",
            "String mark = pet.marks().get(\"x\");",
            BREAKING,
            CAUTION),
        new Edit(
            "aPropertyBecomesRequired",
            "required: [name, owner]",
            "required: [name, owner, id]",
            "Pet pet",
            "String id = pet.id();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aPropertyBecomesOptional",
            "required: [name, owner]",
            "required: [name]",
            "Pet pet",
            "Owner owner = pet.owner();",
            CAUTION,
            COMPATIBLE),
        new Edit(
            "aPropertyBecomesNullable",
            "digits: {type: string}",
            "digits: {type: [string, 'null']}",
            "Card card",
            "String digits = card.digits();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aPropertyIsNeverNullAnyMore",
            "note: {type: [string, 'null']}",
            "note: {type: string}",
            "Pet pet",
            "boolean there = pet.hasNote();",
            BREAKING,
            BREAKING),
        new Edit(
            "anEnumValueIsRemoved",
            "enum: [free, sold]",
            "enum: [free]",
            "Status status",
            "boolean sold = status == Status.SOLD;",
            BREAKING,
            BREAKING),
        new Edit(
            "anEnumValueIsAdded",
            "enum: [free, sold]",
            "enum: [free, sold, lost]",
            "Status status",
            "switch (status.known()) { case FREE: break; default: }",
            CAUTION,
            CAUTION),
        new Edit(
            "anInlineEnumValueIsRemoved",
            "enum: [small, big]",
            "enum: [small]",
            "",
            "Object big = NewPetSize.BIG;",
            BREAKING,
            BREAKING),
        new Edit(
            "anEnumBecomesAText",
            "        status: {$ref: '#/components/schemas/Status'}",
            "        status: {type: string}",
            "Pet pet",
            "Status status = pet.status();",
            BREAKING,
            BREAKING),
        new Edit(
            "aTextBecomesAnEnum",
            "nick: {type: string}",
            "nick: {type: string, enum: [a]}",
            "",
            "NewPet.builder().name(\"x\").nick(\"a\").build();",
            BREAKING,
            BREAKING),
        new Edit(
            "aDateBecomesAText",
            "format: date}\n        note",
            "format: other}\n        note",
            "Pet pet",
            "LocalDate born = pet.born();",
            BREAKING,
            BREAKING),
        new Edit(
            "aTextBecomesADate",
            "photo: {type: string}",
            "photo: {type: string, format: date}",
            "",
            "NewPet.builder().photo(\"x\");",
            BREAKING,
            BREAKING),
        new Edit(
            "aNumberBecomesAnInteger",
            "weight: {type: number}",
            "weight: {type: integer}",
            "Pet pet",
            "BigDecimal weight = pet.weight();",
            BREAKING,
            BREAKING));
  }

  private static List<Edit> ofOperations() {
    return List.of(
        new Edit(
            "anOperationIsRemoved",
            "    delete:\n      operationId: deletePet\n      tags: [pets]\n      parameters:"
                + " [{name: petId, in: path, required: true, schema: {type: string}}]\n      respon"
                + "ses: {'204': {description: gone}}\n",
            "",
            "PetsApi api",
            "api.deletePet(\"1\");",
            BREAKING,
            BREAKING),
        new Edit(
            "anOperationIsAdded",
            "  /payments:\n",
            "  /owners:\n    get: {operationId: listOwners, tags: [pets], responses: {'204': "
                + "{description: none}}}\n  /payments:\n",
            "PetsApi api",
            "api.listPets();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aTagIsRenamed",
            "tags: [payments]",
            "tags: [billing]",
            "ShopClient client",
            "client.payments();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "anOperationIdIsRenamed",
            "operationId: getPet",
            "operationId: fetchPet",
            "PetsApi api",
            "api.getPet(\"1\");",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "anOptionalParameterIsAdded",
            "        - {name: trace, in: header, schema: {type: string}}\n",
            "        - {name: trace, in: header, schema: {type: string}}\n        - {name: so"
                + "rt, in: query, schema: {type: string}}\n",
            "PetsApi api",
            "api.listPets(q -> q.trace(\"x\"));",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aParameterIsRemoved",
            "        - {name: trace, in: header, schema: {type: string}}\n",
            "",
            "PetsApi api",
            "api.listPets(q -> q.trace(\"x\"));",
            BREAKING,
            BREAKING),
        new Edit(
            "aParameterBecomesRequired",
            "in: header, schema",
            "in: header, required: true, schema",
            "PetsApi api",
            "api.listPets();",
            BREAKING,
            BREAKING),
        new Edit(
            "aPathVariableIsRenamed",
            "petId",
            "id",
            "PetsApi api",
            "api.getPet(\"1\");",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aPathVariableIsOfAnotherType",
            "operationId: getPet\n      tags: [pets]\n      parameters: [{name: petId, in: pa"
                + "th, required: true, schema: {type: string}}]",
            "operationId: getPet\n      tags: [pets]\n      parameters: [{name: petId, in: pa"
                + "th, required: true, schema: {type: integer, format: int64}}]",
            "PetsApi api",
            "api.getPet(\"1\");",
            BREAKING,
            BREAKING),
        new Edit(
            "aParameterIsOfAnotherType",
            "schema: {type: integer, format: int32}",
            "schema: {type: string}",
            "PetsApi api",
            "api.listPets(q -> q.limit(3));",
            BREAKING,
            BREAKING),
        new Edit(
            "aParameterHasALimitNow",
            "schema: {type: integer, format: int32}",
            "schema: {type: integer, format: int32, maximum: 9}",
            "PetsApi api",
            "api.listPets(q -> q.limit(3));",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aNestedParameterIsRemoved",
            "        born: {type: string, format: date}\n    Pet:",
            "    Pet:",
            "PetsApi api",
            "api.listPets(q -> q.filter(f -> f.born(LocalDate.EPOCH)));",
            BREAKING,
            BREAKING),
        new Edit(
            "aBodyBecomesOptional",
            "        required: true\n        content",
            "        required: false\n        content",
            "PetsApi api",
            "api.addPet(p -> p.name(\"x\"));",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aBodyBecomesRequired",
            "requestBody: {content",
            "requestBody: {required: true, content",
            "PaymentsApi api",
            "api.payWire(null, null, null);",
            BREAKING,
            BREAKING),
        new Edit(
            "aBodyIsRemoved",
            "      requestBody: {content: {application/json: {schema: {$ref: '#/components/sc"
                + "hemas/Payment'}}}}\n",
            "",
            "PaymentsApi api, Payment payment",
            "api.pay(payment);",
            BREAKING,
            BREAKING),
        new Edit(
            "aBodysPropertyBecomesRequired",
            "      required: [name]\n      properties:\n        name: {type: string}\n       "
                + " nick",
            "      required: [name, nick]\n      properties:\n        name: {type: string}\n "
                + "       nick",
            "NewPet pet",
            "String nick = pet.nick();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "anAnswerIsRemoved",
            "description: added\n          content: {application/json: {schema: {$ref: '#/com"
                + "ponents/schemas/Pet'}}}",
            "description: added",
            "PetsApi api",
            "Pet pet = api.addPet(p -> p.name(\"x\")).get();",
            BREAKING,
            CAUTION),
        new Edit(
            "anAnswerIsOfAnotherType",
            "description: one\n          content: {application/json: {schema: {$ref: '#/compo"
                + "nents/schemas/Pet'}}}",
            "description: one\n          content: {application/json: {schema: {$ref: '#/compo"
                + "nents/schemas/Owner'}}}",
            "PetsApi api",
            "Pet pet = api.getPet(\"1\").get();",
            BREAKING,
            CAUTION),
        new Edit(
            "aListBecomesOne",
            "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}",
            "schema: {$ref: '#/components/schemas/Pet'}",
            "PetsApi api",
            "List<Pet> pets = api.listPets().get();",
            BREAKING,
            CAUTION),
        new Edit(
            "anAnswersHeaderIsRemoved",
            "          headers: {X-Receipt: {schema: {type: string}}}\n",
            "",
            "",
            "Object header = ShopHeaders.X_RECEIPT;",
            BREAKING,
            BREAKING));
  }

  private static List<Edit> ofTypes() {
    return List.of(
        new Edit(
            "aVariantIsAdded",
            "{$ref: '#/components/schemas/Cash'}]",
            "{$ref: '#/components/schemas/Cash'}, {$ref: '#/components/schemas/Owner'}]",
            "Payment payment",
            "payment.accept(new Payment.Visitor<String>() { @Override public String visitCard"
                + "(Card card) { return \"\"; } @Override public String visitOther(dev.specfit.runt"
                + "ime.JsonValue json) { return \"\"; } });",
            CAUTION,
            COMPATIBLE),
        new Edit(
            "aVariantIsRemoved",
            ", {$ref: '#/components/schemas/Cash'}]",
            ", {$ref: '#/components/schemas/Owner'}]",
            "Payment payment",
            "Cash cash = payment.asCash();",
            BREAKING,
            BREAKING),
        new Edit(
            "aSchemaIsRenamed",
            "Address",
            "Place",
            "Owner owner",
            "Address home = owner.home();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aSchemaIsRenamedAndGrows",
            "    Address:\n      type: object\n      properties:\n",
            "    Address:\n      type: object\n      properties:\n        zip: {type: string}"
                + "\n",
            "Owner owner",
            "Address home = owner.home();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aSchemaIsInlined",
            "home: {$ref: '#/components/schemas/Address'}",
            "home: {type: object, properties: {city: {type: string}}}",
            "Owner owner",
            "Address home = owner.home();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aSchemaIsExtracted",
            "size: {type: string, enum: [small, big]}\n",
            "size: {$ref: '#/components/schemas/Size'}\n    Size: {type: string, enum: [small"
                + ", big]}\n",
            "NewPet pet",
            "NewPetSize size = pet.size();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aSchemaLosesItsProperties",
            "      properties:\n        city: {type: string}\n",
            "",
            "Owner owner",
            "String city = owner.home().city();",
            BREAKING,
            BREAKING),
        new Edit(
            "morePropertiesAreTyped",
            "        nick: {type: string}\n        photo",
            "        nick: {type: string}\n      additionalProperties: {type: integer}\n     "
                + " x-y:\n        photo",
            "NewPet pet",
            "String photo = pet.photo();",
            BREAKING,
            BREAKING),
        new Edit(
            "aPropertyIsDeprecated",
            "nick: {type: string}",
            "nick: {type: string, deprecated: true}",
            "NewPet pet",
            "String nick = pet.nick();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aPropertyHasADefaultNow",
            "nick: {type: string}",
            "nick: {type: string, default: x}",
            "NewPet pet",
            "String nick = pet.nick();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aPropertyIsReadOnlyNow",
            "photo: {type: string}",
            "photo: {type: string, readOnly: true}",
            "NewPet pet",
            "String photo = pet.photo();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aCredentialIsAsked",
            "components:\n",
            "security: [{key: []}]\ncomponents:\n  securitySchemes: {key: {type: apiKey, in: "
                + "header, name: X-Key}}\n",
            "ShopClient client",
            "client.pets();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aServerIsAdded",
            "servers: [{url: 'https://shop.example'}]",
            "servers: [{url: 'https://shop.example'}, {url: 'https://test.example', descripti"
                + "on: Test}]",
            "ShopClient client",
            "client.pets();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "aDescriptionChanges",
            "description: all",
            "description: every",
            "PetsApi api",
            "api.listPets();",
            COMPATIBLE,
            COMPATIBLE),
        new Edit(
            "propertiesChangePlaces",
            "        email: {type: string}\n        home: {$ref: '#/components/schemas/Addres"
                + "s'}\n",
            "        home: {$ref: '#/components/schemas/Address'}\n        email: {type: stri"
                + "ng}\n",
            "Owner owner",
            "String email = owner.email();",
            COMPATIBLE,
            COMPATIBLE));
  }
}
