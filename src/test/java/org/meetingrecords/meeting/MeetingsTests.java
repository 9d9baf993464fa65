package org.meetingrecords.meeting;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Meetings} and what the graph says about them.
 */
@RecordsTest
class MeetingsTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@Autowired
	private Meetings meetings;

	@BeforeEach
	void forgetEverything() {
		this.archive.clear();
	}

	@Test
	void archiveIsEmptyUntilAMeetingIsRecorded() {
		assertThat(this.meetings.isEmpty()).isTrue();
		this.archive.record(Sample.of("Talks", "2031-01-01"));
		assertThat(this.meetings.isEmpty()).isFalse();
	}

	@Test
	void everythingThatIsRecordedIsAnswered() {
		this.archive.record(Sample.of("Talks", "2031-01-02")
			.heldAt("2031-01-02T01:30:00+03:00")
			.summary("What was said.")
			.place("Harbour Hall")
			.section("News")
			.section("Transcripts")
			.photo("A handshake.")
			.photo("A boat.")
			.region("Sudland")
			.region("Norland")
			.topic("Trade")
			.topic("Fishing")
			.lists("Cyrus Dell", "Dell Cyrus")
			.lists("Ada Brook", "Brook Ada")
			.incomplete());
		this.graph.ask("""
				{ meeting(slug: "2031-01-02-talks") {
				  title date heldAt summary place publishedAt sections isComplete updatedAt
				  photos { caption } regions { name slug } topics { name } people { listedName }
				  source { publisher licence language format importedAt }
				} }""").path("meeting").matchesJsonStrictly("""
				{"title": "Talks", "date": "2031-01-02", "heldAt": "2031-01-02T01:30:00.000+03:00",
				 "summary": "What was said.", "place": "Harbour Hall", "publishedAt": null,
				 "sections": ["News", "Transcripts"], "isComplete": false, "updatedAt": "2031-01-01T00:00:00.000Z",
				 "photos": [{"caption": "A handshake."}, {"caption": "A boat."}],
				 "regions": [{"name": "Sudland", "slug": "sudland"}, {"name": "Norland", "slug": "norland"}],
				 "topics": [{"name": "Trade"}, {"name": "Fishing"}],
				 "people": [{"listedName": "Dell Cyrus"}, {"listedName": "Brook Ada"}],
				 "source": {"publisher": "Harbour Gazette", "licence": "CC BY 4.0", "language": "en",
				            "format": "sample", "importedAt": "2031-01-01T00:00:00.000Z"}}""");
	}

	@Test
	void meetingWithoutOmissionIsComplete() {
		this.archive.record(Sample.of("Talks", "2031-01-02"));
		this.graph.ask("{ meetings { nodes { isComplete } } }")
			.path("meetings.nodes[0].isComplete")
			.entity(Boolean.class)
			.isEqualTo(true);
	}

	@Test
	void meetingsComeNewestFirstByTheMomentTheyWereHeld() {
		this.archive.record(Sample.of("Evening", "2031-01-02").heldAt("2031-01-02T19:00:00+09:00"),
				Sample.of("Afternoon", "2031-01-02").heldAt("2031-01-02T17:00:00-05:00"),
				Sample.of("Some time", "2031-01-02"), Sample.of("Day before", "2031-01-01"));
		assertThat(this.graph.texts("{ meetings { nodes { title } } }", "meetings.nodes[*].title"))
			.containsExactly("Afternoon", "Evening", "Some time", "Day before");
	}

	@Test
	void meetingsWithTheSameTitleOnADayHaveNumberedSlugs() {
		assertThat(List.of(slug("Talks"), slug("TALKS"), slug("Talks!"))).containsExactly("2031-01-01-talks",
				"2031-01-01-talks-2", "2031-01-01-talks-3");
	}

	@Test
	void titleWithoutALetterLeavesTheDayAsSlug() {
		assertThat(List.of(slug("…"), slug("* * *"))).containsExactly("2031-01-01", "2031-01-01-2");
	}

	@Test
	void longTitleIsCutInTheSlugOnly() {
		String title = "Talks " + "on and on ".repeat(99);
		Meeting meeting = this.archive.record(Sample.of(title, "2031-01-01"));
		assertThat(meeting.title()).isEqualTo(title);
		assertThat(meeting.slug()).startsWith("2031-01-01-talks-on-and-on").hasSizeLessThanOrEqualTo(131);
	}

	private String slug(String title) {
		return this.archive.record(Sample.of(title, "2031-01-01")).slug();
	}

}
