package dev.kartoteka.shared.failure;

/**
 * Every refusal a caller can meet, with the HTTP status it is answered with. Names are stable for ever; callers decide by
 * them. Published in OpenAPI and in docs/failure-codes.md.
 */
public enum FailureCode {
    // 400: malformed, refused before any record was looked at
    MALFORMED_JSON(400, "The body is not JSON, or not one JSON object."),
    UNKNOWN_FIELD(400, "The body has a field that the command does not have."),
    MISSING_FIELD(400, "A required field is absent or null."),
    WRONG_TYPE(400, "A field has a value of another JSON type than the command's."),
    INVALID_VALUE(400, "A field has the right type but not a value that is allowed."),
    INVALID_IDENTIFIER(400, "Not an identifier, or one of another kind of record."),
    INVALID_EMAIL(400, "Not an e-mail address by RFC 5321 and 5322."),
    INVALID_PHONE(400, "Not a possible phone number; give it with its country code, such as +371 2000 0000."),
    INVALID_COUNTRY(400, "Not an ISO 3166-1 alpha-2 country code."),
    INVALID_CURRENCY(400, "Not an ISO 4217 currency code."),
    INVALID_AMOUNT(400, "Not a decimal number of at most 15 digits before the point, given as a string."),
    NEGATIVE_AMOUNT(400, "An amount is 0 or more."),
    AMOUNT_SCALE_EXCEEDED(400, "More decimals than the currency has."),
    INVALID_TEXT(400, "The text is blank, too long, or has control characters."),
    INVALID_DATE(400, "Not a date from 1900-01-01 to 2200-12-31, written 2026-03-01."),
    INVALID_TIME(400, "Not an RFC 3339 time in UTC, such as 2026-03-01T00:00:00Z."),
    AMOUNT_ZERO(400, "An amount of more than 0 is wanted."),
    INVALID_PROBABILITY(400, "A probability is from 0 to 1, with at most 4 decimals."),
    INVALID_PERCENT(400, "A percentage is from 0 to 100, with at most 4 decimals."),
    INVALID_QUANTITY(400, "A quantity is more than 0 and at most 1000000000, with at most 6 decimals."),
    INVALID_PARAMETER(400, "An unknown query parameter, or a value that it cannot take."),
    INVALID_FILTER(400, "An unknown field or operator, or a value that it cannot take."),
    INVALID_SORT(400, "Not a field that can be sorted by."),
    INVALID_LIMIT(400, "A limit is from 1 to 500."),
    INVALID_CURSOR(400, "Not a cursor that this list, with this filter and order, has given."),
    INVALID_HEADER(400, "A header has a value that it cannot take."),
    INVALID_QUERY(400, "The GraphQL query cannot be run."),
    QUERY_TOO_COMPLEX(400, "The GraphQL query is too deep, too wide or too costly."),
    INVALID_UPLOAD(400, "The upload lacks a part, or a part cannot be read."),
    UNKNOWN_MAPPING(400, "Neither a built-in mapping nor readable mapping text."),
    INVALID_ROW(400, "A row of an import cannot be read, or does not have the columns of its header."),
    BATCH_TOO_LARGE(400, "A batch has at most 100 commands."),

    // 401, 403, 429: about who asks
    UNAUTHENTICATED(401, "Log in first: send an access token, or an API key, as Authorization: Bearer."),
    LOGIN_FAILED(401, "The user name or the password is wrong."),
    SESSION_ENDED(401, "The refresh token is not valid, or not any more; log in again."),
    FORBIDDEN(403, "You have no right to do this."),
    FIELD_NOT_READABLE(403, "Lists cannot be filtered or sorted by a field that you may not read."),
    OWN_RIGHTS(403, "Nobody changes their own rights."),
    NOT_AN_APPROVER(403, "You are not among those who are asked to decide this step."),
    OWN_APPROVAL(403, "Nobody approves, or has approved by a delegate of theirs, what they wrote or submitted."),
    TOO_MANY_REQUESTS(429, "Too many requests; wait as long as Retry-After says."),

    // 404, 405, 406, 409, 410, 412, 413, 415: about the thing named
    NOT_FOUND(404, "There is no such record, or there was none at that time."),
    METHOD_NOT_ALLOWED(405, "The path does not take this method."),
    NOT_ACCEPTABLE(406, "The answer cannot be given in a type that is asked for."),
    ALREADY_EXISTS(409, "A record with this identifier exists already."),
    CLIENT_ARCHIVED(409, "The client is archived."),
    CLIENT_BUSY(409, "A colleague is at work on this client, and a setting says not to interfere."),
    DEAL_CLOSED(409, "The deal is won or lost already; reopen it first."),
    ALREADY_CLAIMED(409, "Somebody else is responsible for the record already."),
    CLAIM_LIMIT(409, "The employee holds as many records claimed from the pool as they may."),
    LEAD_CONVERTED(409, "The lead is converted already."),
    LEAD_DISQUALIFIED(409, "The lead is disqualified; reopen it first."),
    LEAD_OPEN(409, "The lead is not disqualified; only a disqualified one can be reopened."),
    DEAL_OPEN(409, "The deal is open; only a won or lost one can be reopened."),
    STAGE_RETIRED(409, "The stage is retired."),
    PRODUCT_RETIRED(409, "The product is retired."),
    CONTRACT_DRAFT(409, "The contract is a draft; sign it first."),
    CONTRACT_SIGNED(409, "The contract is signed already."),
    CONTRACT_ENDED(409, "The contract is terminated or expired."),
    ORDER_STARTED(409, "Work on the order has begun; its lines stand."),
    ORDER_CLOSED(409, "The order is delivered, returned or cancelled already."),
    ORDER_NOT_DELIVERED(409, "Only what was delivered can come back."),
    CONTACT_RULE_RETIRED(409, "The contact rule holds no more."),
    EMPLOYEE_LEFT(409, "The employee works here no more."),
    EMPLOYEE_ACTIVE(409, "The employee works here; only one who left can be erased."),
    UNDER_LEGAL_HOLD(409, "The data of this person must be kept; release the legal hold first."),
    TASK_CLOSED(409, "The task is done or cancelled; reopen it first."),
    INTERACTION_RETRACTED(409, "The interaction is retracted."),
    PRICE_LIST_RETIRED(409, "The price list is retired."),
    QUOTE_STATE(409, "The quote is in a state that does not allow it; the detail says which."),
    QUOTE_EXPIRED(409, "The last day of the quote went by."),
    DEAL_QUOTE_ACCEPTED(409, "Another quote of the deal was accepted already."),
    APPROVAL_REQUIRED(409, "A rule asks for approval: submit it first."),
    APPROVAL_CLOSED(409, "The approval was decided or withdrawn already."),
    APPROVAL_RULE_RETIRED(409, "The rule is retired."),
    INVOICE_VOIDED(409, "The invoice is voided."),
    INVOICE_PAID(409, "A payment or a credit note stands against the invoice; take it back first, or credit the rest."),
    PAYMENT_REVERSED(409, "The payment was entered by mistake and is reversed."),
    PAYMENT_REFUNDED(409, "A part of the payment was given back, so it was no mistake; refund the rest."),
    PAYMENT_ALLOCATED(409, "The payment is for an invoice already."),
    CONCURRENT_CHANGE(409, "Somebody else changed the record at the same moment; send it again."),
    IDEMPOTENCY_KEY_IN_USE(409, "A command with this key is being carried out; ask again in a moment."),
    ERASED(410, "The personal data of this record were erased."),
    VERSION_CONFLICT(412, "The record has moved on from the version in If-Match."),
    BODY_TOO_LARGE(413, "The body is larger than 1 MiB."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not taken here."),

    // 422: understood, and refused by a rule
    OCCURRED_IN_FUTURE(422, "It cannot have happened later than now."),
    OCCURRED_BEFORE_LAST_EVENT(422, "It cannot have happened before the last event of the same record."),
    CLIENT_UNKNOWN(422, "There is no client with this identifier."),
    CONTACT_UNKNOWN(422, "There is no contact with this identifier."),
    DEAL_UNKNOWN(422, "There is no deal with this identifier."),
    PIPELINE_UNKNOWN(422, "There is no pipeline with this identifier."),
    STAGE_UNKNOWN(422, "The pipeline has no such stage."),
    LOSS_REASON_UNKNOWN(422, "The pipeline has no such loss reason."),
    EMPLOYEE_UNKNOWN(422, "There is no employee with this identifier."),
    TEAM_UNKNOWN(422, "There is no team with this identifier."),
    PRODUCT_UNKNOWN(422, "There is no product with this identifier."),
    QUOTE_UNKNOWN(422, "There is no quote with this identifier."),
    PRICE_LIST_UNKNOWN(422, "There is no price list with this identifier."),
    PRICE_LIST_NOT_VALID(422, "The price list is not valid on this day."),
    PRICE_REQUIRED(422, "Neither the catalogue nor the line says what it costs."),
    TAX_CODE_UNKNOWN(422, "There is no tax rate with this code, or none yet on this day."),
    CURRENCY_MISMATCH(422, "All amounts of a paper are in one currency."),
    TOTAL_TOO_LARGE(422, "The total has more than 15 digits before the point."),
    DISCOUNT_ABOVE_LIMIT(422, "The discount is above what your role may give, and no rule says who could approve it."),
    DEAL_WITHOUT_CLIENT(422, "The deal has no client yet; link it to one first."),
    CONTRACT_UNKNOWN(422, "There is no contract with this identifier."),
    CONTRACT_ENDS_TOO_EARLY(422, "It would end before it starts, or a renewed one no later than before."),
    AMOUNT_OF_LINES(422, "The amount is the total of the lines and is not given apart."),
    CLIENT_REQUIRED(422, "It names no client, and what it is made from names none either."),
    OF_ANOTHER_CLIENT(422, "What it is made from belongs to another client."),
    LINES_REQUIRED(422, "It has no lines, and what it is made from has none either."),
    LINE_UNKNOWN(422, "There is no line with this number."),
    RETURN_EXCEEDS_DELIVERED(422, "No more can come back than was delivered and has not come back yet."),
    AMOUNT_REQUIRED(422, "A deal is won with an amount; it has none yet."),
    STAGE_DUPLICATE(422, "The pipeline has a stage with this identifier already."),
    LOSS_REASON_DUPLICATE(422, "The pipeline has a loss reason with this identifier already."),
    STAGE_ORDER_INCOMPLETE(422, "The new order must name each live stage once."),
    LAST_STAGE(422, "A pipeline keeps at least one live stage."),
    CHECKLIST_INCOMPLETE(422, "Required points of the stage's checklist are not done yet; errors names each."),
    ITEM_UNKNOWN(422, "The deal's checklist has no such item."),
    CHECKLIST_ITEM_UNKNOWN(422, "The checklist of the task has no such point."),
    CONTACT_NOT_LINKED(422, "The contact is not linked to this client."),
    DEAL_OF_ANOTHER_CLIENT(422, "The deal belongs to another client."),
    INVOICE_UNKNOWN(422, "There is no invoice with this identifier."),
    INVOICE_IS_CREDIT_NOTE(422, "It is a credit note, which is neither paid nor credited."),
    INVOICE_OF_ANOTHER_CLIENT(422, "The invoice is another client's."),
    DUE_BEFORE_ISSUED(422, "It cannot be due before it is issued."),
    CURRENCY_DIFFERS(422, "The amounts are not all in the same currency."),
    CREDIT_TOO_LARGE(422, "More cannot be credited than was invoiced and is not credited yet."),
    REFUND_TOO_LARGE(422, "More cannot be given back than is left of the payment."),
    REJECTED_BY_RULE(422, "A rule of the import's mapping rejects the row."),
    WEAK_PASSWORD(422, "The password is too short, too long, or easily guessed."),
    SCOPE_UNKNOWN(422, "There is no such scope for an API key."),
    LAST_ADMIN(422, "Somebody must be left who can grant rights."),
    REASON_REQUIRED(422, "This command needs a reason."),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another body."),

    // 5xx: ours, not the caller's
    INTERNAL_ERROR(500, "Something went wrong here; the traceId leads to it in the log."),
    NOT_YET_VISIBLE(503, "The read model has not reached minVersion within the wait; ask again."),
    SERVER_BUSY(503, "More requests are under way than can be carried out in time. Nothing was done; send it again."),
    STORE_UNAVAILABLE(503, "A store does not answer. Send it again.");

    private final int status;
    private final String meaning;

    FailureCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String meaning() {
        return meaning;
    }
}
