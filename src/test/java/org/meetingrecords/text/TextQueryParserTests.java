package org.meetingrecords.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for reading queries. A tree is written with all its parentheses: words side by
 * side as {@code [a b]}, all of as {@code (a & b)}, one of as {@code (a | b)}, without as
 * {@code (a \ b)}, near as {@code (a ~5 b)}.
 */
class TextQueryParserTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "word; word", "two words; [two words]",
			"\"an exact phrase\"; \"an exact phrase\"", "“curly”; \"curly\"", "a AND b; (a & b)",
			"a b AND c; ([a b] & c)", "a OR b; (a | b)", "a OR b c; (a | [b c])", "a OR b AND c; (a | (b & c))",
			"(a OR b) c; [(a | b) c]", "(((a))); a", "a -b; (a \\ b)", "a NOT b; (a \\ b)", "a AND NOT b; (a \\ b)",
			"-b a; (a \\ b)", "a -b -c; (a \\ (b | c))", "a b -c d; (([a b] & d) \\ c)", "a -(b c); (a \\ [b c])",
			"a OR b -c; (a | (b \\ c))", "(a OR b) -c; ((a | b) \\ c)", "a NEAR b; (a ~5 b)", "a NEAR/12 b; (a ~12 b)",
			"a b NEAR/3 c; [a (b ~3 c)]", "(a b) NEAR/3 c; ([a b] ~3 c)", "a NEAR b NEAR/2 c; ((a ~5 b) ~2 c)",
			"-a NEAR b c; (c \\ (a ~5 b))", "(a OR \"b c\") NEAR d; ((a | \"b c\") ~5 d)", "+a; a", "+a b; (a & b)",
			"+a b c; (a & [b c])", "+a +b; (a & b)", "a\"b\"c(d); [a \"b\" c d]" })
	void operatorsBindInOrder(String query, String tree) {
		assertThat(tree(query)).isEqualTo(tree);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "+a b OR c; (a & (b | c))", "b OR +a c; (a & (b | c))", "+a b OR +c d; (a & c & (b | d))",
					"+a OR b; (a & (a | b))", "+a -b OR c; (a & ((a \\ b) | c))", "(+a b OR c) d; [(a & (b | c)) d]" })
	void whatIsRequiredIsSoBesideAlternatives(String query, String tree) {
		assertThat(tree(query)).isEqualTo(tree);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "or and not near; [or and not near]", "ORAL; ORAL", "NEARBY; NEARBY", "Nord-Stream; Nord-Stream",
					"a – b; [a b]", "oil & gas; [oil gas]", "b-; b-", "\"a OR (b\"; \"a OR (b\"", "a\u00A0b; [a b]",
					"c++; c++" })
	void whatLooksLikeAnOperatorMayBeAWord(String query, String tree) {
		assertThat(tree(query)).isEqualTo(tree);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nord-Stream", "9/11", "F&F" })
	void wordWithPunctuationInItIsSeveralTokens(String word) {
		assertThat(new TextQuery.Word(word).tokens()).extracting(Token::text).hasSize(2);
	}

	@Test
	void abbreviationIsOneToken() {
		assertThat(new TextQuery.Word("U.S.").tokens()).extracting(Token::text).containsExactly("U.S");
	}

	private static String tree(String query) {
		return tree(new TextQueryParser(300).parse(query));
	}

	private static String tree(TextQuery query) {
		if (query instanceof TextQuery.Word word) {
			return word.text();
		}
		if (query instanceof TextQuery.Phrase phrase) {
			return '"' + phrase.text() + '"';
		}
		if (query instanceof TextQuery.SideBySide several) {
			return "[" + joined(several.parts(), " ") + "]";
		}
		if (query instanceof TextQuery.AllOf several) {
			return "(" + joined(several.parts(), " & ") + ")";
		}
		if (query instanceof TextQuery.OneOf several) {
			return "(" + joined(several.parts(), " | ") + ")";
		}
		if (query instanceof TextQuery.Without without) {
			return "(" + tree(without.wanted()) + " \\ " + tree(without.unwanted()) + ")";
		}
		TextQuery.Near near = (TextQuery.Near) query;
		return "(%s ~%d %s)".formatted(tree(near.first()), near.distance(), tree(near.second()));
	}

	private static String joined(List<TextQuery> parts, String sign) {
		return parts.stream().map(TextQueryParserTests::tree).collect(Collectors.joining(sign));
	}

}
