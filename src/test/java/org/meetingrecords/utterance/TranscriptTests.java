package org.meetingrecords.utterance;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meetingrecords.Archive;
import org.meetingrecords.Graph;
import org.meetingrecords.RecordsTest;
import org.meetingrecords.Sample;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests for {@link Transcripts}: whatever goes in comes out, in the same order.
 */
@RecordsTest
class TranscriptTests {

	@Autowired
	private Archive archive;

	@Autowired
	private Graph graph;

	@BeforeEach
	void forgetEverything() {
		this.archive.clear();
	}

	@Test
	void entriesComeInTheOrderOfThePage() {
		record(talks().note(NoteKind.NARRATION, "The guests sat down.\nIt was noon.")
			.says("Ada Brook", "Welcome.")
			.note(NoteKind.BREAK, "* * *")
			.note(NoteKind.HEADING, "Questions")
			.says("Cyrus Dell", "Thanks.")
			.note(NoteKind.OMISSION, "<…>"));
		this.graph.ask("""
				{ meeting(slug: "2031-01-01-talks") { transcript {
				  ... on Utterance { position text }
				  ... on Note { position kind note: text paragraph }
				} } }""").path("meeting.transcript").matchesJsonStrictly("""
				[{"position": 1, "kind": "NARRATION", "note": "The guests sat down.\\nIt was noon.", "paragraph": null},
				 {"position": 2, "text": "Welcome."},
				 {"position": 3, "kind": "BREAK", "note": "* * *", "paragraph": null},
				 {"position": 4, "kind": "HEADING", "note": "Questions", "paragraph": null},
				 {"position": 5, "text": "Thanks."},
				 {"position": 6, "kind": "OMISSION", "note": "<…>", "paragraph": null}]""");
	}

	@Test
	void transcriptsOfSeveralMeetingsAreKeptApart() {
		record(talks().says("Ada Brook", "One."));
		record(Sample.of("Later talks", "2031-01-02").says("Ada Brook", "Two.").says("Ada Brook", "Three."));
		this.graph.ask("{ meetings { nodes { transcript { ... on Utterance { text } } } } }")
			.path("meetings.nodes")
			.matchesJsonStrictly("""
					[{"transcript": [{"text": "Two."}, {"text": "Three."}]}, {"transcript": [{"text": "One."}]}]""");
	}

	@Test
	void meetingWithoutATranscriptHasAnEmptyOne() {
		record(talks());
		this.graph.ask("{ meetings { nodes { transcript { __typename } utterances { totalCount } } } }")
			.path("meetings.nodes")
			.matchesJsonStrictly("""
					[{"transcript": [], "utterances": {"totalCount": 0}}]""");
	}

	@Test
	void noteThatInterruptsMayFollowOneThatStandsFirst() {
		record(talks().note(NoteKind.NARRATION, "It was noon.").says("Ada Brook", "One.", "(Applause.)"));
		this.graph.ask("{ meetings { nodes { transcript { __typename ... on Utterance { notes { text } } } } } }")
			.path("meetings.nodes[0].transcript")
			.matchesJsonStrictly("""
					[{"__typename": "Note"}, {"__typename": "Utterance", "notes": [{"text": "(Applause.)"}]}]""");
	}

	@Test
	void notesThatInterruptStandAmongTheParagraphs() {
		record(talks().says("Ada Brook", "One.", "(Applause.)", "Two words.", "<…>"));
		this.graph
			.ask("""
					{ meetings { nodes { transcript {
					  __typename
					  ... on Utterance { text paragraphs wordCount notes { kind text paragraph position meeting { title } } }
					} } } }""")
			.path("meetings.nodes[0].transcript")
			.matchesJsonStrictly("""
					[{"__typename": "Utterance", "text": "One.\\nTwo words.", "wordCount": 3,
					  "paragraphs": ["One.", "(Applause.)", "Two words.", "<…>"],
					  "notes": [
					    {"kind": "STAGE_DIRECTION", "text": "(Applause.)", "paragraph": 1, "position": 1,
					     "meeting": {"title": "Talks"}},
					    {"kind": "OMISSION", "text": "<…>", "paragraph": 3, "position": 1,
					     "meeting": {"title": "Talks"}}]}]""");
	}

	@Test
	void lineBreakWithinAParagraphMakesNoOtherParagraph() {
		record(talks().says("Ada Brook", "One\ntwo.", "(Long\r\napplause.)", "Rye\nand farming."));
		this.graph.ask("""
				{ utterances { nodes {
				  text paragraphs notes { paragraph } topics { matches { paragraph start end quote } }
				} } }""").path("utterances.nodes[0]").matchesJsonStrictly("""
				{"text": "One two.\\nRye and farming.",
				 "paragraphs": ["One two.", "(Long applause.)", "Rye and farming."],
				 "notes": [{"paragraph": 1}],
				 "topics": [{"matches": [{"paragraph": 2, "start": 8, "end": 15, "quote": "farming"}]},
				            {"matches": [{"paragraph": 2, "start": 0, "end": 3, "quote": "Rye"}]}]}""");
	}

	@Test
	void speakerKeepsTheRoleOfTheFirstLabel() {
		record(talks().role("Ada Brook", "Mayor")
			.says("Ada Brook", "One.")
			.says("*Question", "Two?")
			.says("Ada Brook", "Three."));
		this.graph.ask("""
				{ utterances { nodes { speaker { label name role person { name } participant { label } } } } }
				""")
			.path("utterances.nodes[*].speaker")
			.matchesJsonStrictly(
					"""
							[{"label": "Mayor Ada Brook", "name": "Ada Brook", "role": "Mayor", "person": {"name": "Ada Brook"},
							  "participant": {"label": "Mayor Ada Brook"}},
							 {"label": "Question", "name": null, "role": null, "person": null, "participant": {"label": "Question"}},
							 {"label": "Ada Brook", "name": "Ada Brook", "role": "Mayor", "person": {"name": "Ada Brook"},
							  "participant": {"label": "Mayor Ada Brook"}}]""");
	}

	@Test
	void remarkSaysWhetherWordsAreAnInterpreters() {
		record(talks().saysIn("retranslated", "Ada Brook", "One.")
			.saysIn("smiling", "Ada Brook", "Two.")
			.says("Ada Brook", "Three."));
		this.graph.ask("{ utterances { nodes { remark isInterpreted } } }")
			.path("utterances.nodes")
			.matchesJsonStrictly("""
					[{"remark": "retranslated", "isInterpreted": true}, {"remark": "smiling", "isInterpreted": false},
					 {"remark": null, "isInterpreted": false}]""");
	}

	@Test
	void refNamesTheMeetingAndThePosition() {
		record(talks().note(NoteKind.HEADING, "Opening").says("Ada Brook", "One.").says("Cyrus Dell", "Two."));
		this.graph.ask("{ utterance(ref: \"2031-01-01-talks#3\") { ref position text meeting { slug } } }")
			.path("utterance")
			.matchesJsonStrictly(
					"""
							{"ref": "2031-01-01-talks#3", "position": 3, "text": "Two.", "meeting": {"slug": "2031-01-01-talks"}}
							""");
	}

	private static Sample talks() {
		return Sample.of("Talks", "2031-01-01");
	}

	private void record(Sample sample) {
		this.archive.record(sample);
	}

}
