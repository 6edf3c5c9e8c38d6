package dev.kartoteka.command.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kartoteka.command.rule.DomainRuleViolated;
import dev.kartoteka.shared.failure.FailureCode;
import dev.kartoteka.shared.failure.InvalidValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may be, and what becomes of it. */
class FillingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a</p>\\n  <script>1</script>             | Line 2, column 3: the element <script> is not allowed
            <p onclick="x()">a</p>                      | Line 1, column 1: the attribute onclick of <p> is not allowed
            <img src="http://example.com/a.png">        | Line 1, column 1: the element <img> is not allowed
            <link rel="stylesheet" href="a.css">        | Line 1, column 1: the element <link> is not allowed
            <iframe srcdoc="a"></iframe>                | Line 1, column 1: the element <iframe> is not allowed
            <svg><a/></svg>                             | Line 1, column 1: the element <svg> is not allowed
            <a href="file:///etc/passwd">a</a>          | Line 1, column 1: the element <a> is not allowed
            <table background="a.png"></table>          | Line 1, column 1: the attribute background of <table> is not allowed
            <style>@import "a.css";</style>             | Line 1, column 8: styles cannot have @import
            <p style="background:URL(a.png)">a</p>      | Line 1, column 1: styles cannot have URL
            <p style="background:\\75rl(a.png)">a</p>   | Line 1, column 1: styles cannot have \\
            <style>@font-face{}</style>                 | Line 1, column 8: styles cannot have @font-face
            <p>{{client.nam}}</p>                       | Line 1, column 4: the placeholder client.nam is unknown
            <p>a</p>\\n<p>{{{client.name}}}</p>         | Line 2, column 4: the tag {{{client.name}} is of a kind that is not allowed
            {{&client.name}}                            | Line 1, column 1: the tag {{&client.name}} is of a kind that is not allowed
            {{> /etc/passwd}}                           | Line 1, column 1: the tag {{> /etc/passwd}} is of a kind that is not allowed
            {{=<% %>=}}<%client.name%>                  | Line 1, column 1: the tag {{=<% %>=}} is of a kind that is not allowed
            {{client.name.class}}                       | Line 1, column 1: the placeholder client.name.class is unknown
            {{number}}                                  | Line 1, column 1: the placeholder number is unknown
            {{#lines}}{{#lines}}{{/lines}}{{/lines}}    | Line 1, column 11: a list within a list
            {{#lines}}<p>                               | Line 1, column 1: the section lines does not end
            {{#lines}}{{/client.name}}                  | Line 1, column 11: the section client.name ends where it was not open
            {{client.name                               | Line 1, column 1: the tag does not end
            <p class="{{client.name}}">a</p>            | Line 1, column 1: a placeholder within a tag, in class
            <p {{client.name}}>a</p>                    | Line 1, column 1: the attribute {{client.name}} of <p> is not allowed
            <style>p{color:{{client.name}}}</style>     | Line 1, column 8: a placeholder within a style
            <td colspan="100000">a                      | Line 1, column 1: the element
            """)
    void isRefusedWithThePlaceNamed(String body, String told) {
        String template = body.replace("\\n", "\n").replace("\\\\", "\\");
        if (template.startsWith("<td")) {
            template = "<table><tr>" + template + "</td></tr></table>";
            told = "Line 1, column 12: colspan is from 1 to 99";
        }
        String wanted = told.replace("\\\\", "\\");
        String whole = template;
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Filling.requireTemplate(whole))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FailureCode.INVALID_TEMPLATE))
                .withMessage(wanted);
    }

    @Test
    void elementsDoNotNestWithoutEnd() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Filling.requireTemplate("<div>".repeat(10_000)))
                .withMessageContaining("nested deeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>plain</p>",
                "<html lang='lv'><head><title>T</title><style>@page { size: A5 } p { color: #333 }</style></head><body/></html>",
                "<table><thead><tr><th colspan='2'>a</th></tr></thead>{{#lines}}<tr><td>{{number}}</td></tr>{{/lines}}</table>",
                "{{! a note to the next editor }}{{^client.taxId}}no number{{/client.taxId}}",
                "<p>{{ client.name }} &amp; {{contact.name}}</p><bdo dir='rtl'>a</bdo>"
            })
    void maySayHowItLooks(String body) {
        Filling.requireTemplate(body);
    }

    @Test
    void everyMissingValueIsNamed() {
        String body = "<p>{{client.name}} {{client.taxId}} {{#lines}}{{discount}}{{/lines}} {{contact.name}}</p>";
        Values values = new Values().with("client.name", "Acme").withLines(List.of(Map.of("discount", " ")));

        assertThatExceptionOfType(DomainRuleViolated.class)
                .isThrownBy(() -> Filling.fill(body, values))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(FailureCode.VALUE_MISSING);
                    assertThat(refused.each())
                            .containsExactly(
                                    "There is no value for client.taxId",
                                    "There is no value for lines.discount",
                                    "There is no value for contact.name");
                });
    }

    @Test
    void whatMayBeMissingStandsInASectionOfItsOwn() {
        String body = "{{#client.taxId}}VAT {{client.taxId}}{{/client.taxId}}{{^client.taxId}}none{{/client.taxId}}";

        assertThat(Filling.fill(body, new Values())).isEqualTo("none");
        assertThat(Filling.fill(body, new Values().with("client.taxId", "LV1"))).isEqualTo("VAT LV1");
    }

    @Test
    void aValueIsTextAndNeverAPartOfThePage() {
        Values values = new Values().with("client.name", "<script>alert('{{client.taxId}}')</script> & \"Co\"");

        assertThat(Filling.fill("<p>{{client.name}}</p>", values))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;", "{{client.taxId}}", "&amp;");
    }

    @Test
    void linesComeInTheirOrder() {
        Values values = new Values()
                .with("client.name", "Acme")
                .withLines(List.of(Map.of("description", "Bike"), Map.of("description", "Bell")));

        assertThat(Filling.fill("{{#lines}}{{description}} for {{client.name}}; {{/lines}}", values))
                .isEqualTo("Bike for Acme; Bell for Acme; ");
    }

    @Test
    void doesNotGrowWithoutEnd() {
        Values values = new Values().withLines(java.util.Collections.nCopies(5_000, Map.of("description", "x")));

        assertThatExceptionOfType(DomainRuleViolated.class)
                .isThrownBy(() -> Filling.fill("{{#lines}}" + "y".repeat(1_000) + "{{/lines}}", values))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FailureCode.DOCUMENT_TOO_LARGE));
    }
}
