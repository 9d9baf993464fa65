package org.meetingrecords.kremlin;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the local time of places.
 */
class ZonesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			2020-03-03 | -                           | +03:00
			2020-03-03 | Novo-Ogaryovo, Moscow Region | +03:00
			2020-03-03 | Strelsau                    | +03:00
			2012-03-03 | The Kremlin, Moscow         | +04:00
			2010-07-01 | The Kremlin, Moscow         | +04:00
			2020-03-03 | Vladivostok                 | +10:00
			2020-03-03 | Russky Island, Vladivostok  | +10:00
			2020-03-03 | Benaulim, India             | +05:30
			2020-07-01 | Vienna                      | +02:00
			2020-01-01 | Vienna                      | +01:00
			2020-01-01 | Kaliningrad                 | +02:00
			2020-01-01 | Beijing                     | +08:00
			2020-01-01 | Islamabad                   | +05:00
			2020-01-01 | Nadym                       | +05:00
			2020-01-01 | Quito                       | -05:00
			""")
	void momentHasTheOffsetOfThePlaceOnThatDay(LocalDate day, String place, String offset) {
		OffsetDateTime held = Moments.held(day, new Page.Printed(1, "9:05"), place);

		assertThat(held).hasToString(day + "T09:05" + offset);
	}

}
