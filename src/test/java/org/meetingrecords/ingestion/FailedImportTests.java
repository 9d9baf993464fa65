package org.meetingrecords.ingestion;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meetingrecords.DatabaseTest;
import org.meetingrecords.version.ArchiveVersion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "spring.datasource.url=jdbc:h2:mem:failed", "meeting-records.ingestion.seed=false" })
@ExtendWith(OutputCaptureExtension.class)
class FailedImportTests {

	@Autowired
	private FileImport files;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ArchiveVersion version;

	@Test
	void aFileThatFailsHalfWayLeavesNoTraceAndIsImportedLater(CapturedOutput log) throws Exception {
		TranscriptFile seed = new TranscriptFile("65543.txt",
				new ClassPathResource("seed/65543.txt").getContentAsByteArray());
		ImportReport report = new ImportReport();
		String empty = this.version.current();

		this.jdbc.execute("alter table utterance rename to lost");
		this.files.run(seed, report);
		List<Map<String, Object>> left = this.jdbc.queryForList(
				"select id from meeting union all select id from person union all select id from participant");
		String failed = this.version.current();
		this.jdbc.execute("alter table lost rename to utterance");
		this.files.run(seed, report);
		String stored = this.version.current();
		this.files.run(seed, report);

		assertThat(left).isEmpty();
		assertThat(report.summary()).isEqualTo("1 imported, 0 updated, 1 unchanged, 1 refused");
		assertThat(failed).isEqualTo(empty);
		assertThat(stored).isNotEqualTo(empty);
		assertThat(this.version.current()).isEqualTo(stored);
		assertThat(log).containsPattern("Refused 65543.txt: the server failed on it, number [0-9a-f-]{36}")
			.doesNotContain("\tat org.meetingrecords");
	}

}
