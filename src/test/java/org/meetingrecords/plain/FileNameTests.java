package org.meetingrecords.plain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the names of files tell.
 */
class FileNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-24 Town council.vtt                          | 2026-11-24 | Town council
			town-council_20261124.en-GB.srt                      | 2026-11-24 | town council
			Weekly sync-20261124_133246-Meeting Recording.vtt    | 2026-11-24 | Weekly sync Meeting Recording
			GMT20261124-140000_Recording.transcript.vtt          | 2026-11-24 | Recording
			council.2026.11.24.txt                               | 2026-11-24 | council.
			Harbour Board [dQw4w9WgXcQ].en.vtt                   |            | Harbour Board
			minutes (1).txt                                      |            | minutes
			minutes of 2026-13-24, no. 120261124.txt             |            | minutes of 2026 13 24, no. 120261124
			""")
	void nameTellsDateAndTitle(String name, LocalDate date, String title) {
		FileName read = FileName.of(name);

		assertThat(read.date()).isEqualTo(date);
		assertThat(read.title()).isEqualTo(title);
	}

	@Test
	void nameThatZoomGivesTellsTheMoment() {
		assertThat(FileName.of("GMT20261124-140003_Recording.transcript.vtt").heldAt())
			.hasToString("2026-11-24T14:00:03Z");
	}

	@Test
	void timeWithoutItsOffsetIsNoMoment() {
		assertThat(FileName.of("sync-20261124_140003.vtt").heldAt()).isNull();
	}

}
