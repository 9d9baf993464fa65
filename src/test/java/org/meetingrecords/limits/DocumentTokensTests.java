package org.meetingrecords.limits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTokensTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                               | 0
			` , # a comment "{`              | 0
			`{a}`                            | 3
			`{ a_1, b2 ...C }`               | 6
			`{a(b: -1.5e+3, c: 12)}`         | 11
			`{a(b: "x y", c: "", d: "\\"")}` | 14
			`{a(b: "\\\\") c}`               | 9
			`\"""a "b" \\\""" c\""" d`       | 2
			`"open`                          | 1
			`"open \\`                       | 1
			`\"""open`                       | 1
			`query($a: [Int!]! = [1]) @b`    | 17
			`💥`                             | 2
			""")
	void tokensAreCountedAsTheGrammarHasThem(String document, int count) {
		assertThat(DocumentTokens.count(document)).isEqualTo(count);
	}

}
