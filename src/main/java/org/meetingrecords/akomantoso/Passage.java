package org.meetingrecords.akomantoso;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Inline;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * A part of the text, at any depth: sections, paragraphs, lists, notes. Elements that
 * nobody knows mark words only.
 */
class Passage implements Part {

	private static final Set<String> SPEECHES = Set.of("speech", "question", "answer");

	private static final Set<String> BLOCKS = Set.of("p", "block", "li", "item", "ul", "ol", "blockList",
			"listIntroduction", "listWrapUp", "listConclusion", "intro", "content", "table", "caption", "tocItem",
			"debateSection", "prayers", "rollCall", "adjournment", "quotedStructure", "embeddedStructure");

	private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "crossheading");

	private static final Set<String> NARRATIVES = Set.of("narrative", "summary", "other");

	private final Floor floor;

	private final Transcript.@Nullable NoteKind kind;

	private final @Nullable Speech speech;

	Passage(Floor floor, Transcript.@Nullable NoteKind kind) {
		this(floor, kind, null);
	}

	/**
	 * Start a passage.
	 * @param floor where it goes to
	 * @param kind what its paragraphs are; null for words in a speech, and for narration
	 * elsewhere
	 * @param speech the speech, or group of speeches, around it; null if there is none
	 */
	Passage(Floor floor, Transcript.@Nullable NoteKind kind, @Nullable Speech speech) {
		this.floor = floor;
		this.kind = kind;
		this.speech = speech;
	}

	@Override
	public Part child(Element element) {
		String name = element.name();
		this.floor.moments().add(name.equals("recordedTime") ? element.attribute("time") : null);
		if (SPEECHES.contains(name) || name.equals("speechGroup")) {
			return speech(element);
		}
		if (HEADINGS.contains(name)) {
			return block(Transcript.NoteKind.HEADING);
		}
		if (NARRATIVES.contains(name)) {
			return block(Transcript.NoteKind.NARRATION);
		}
		if (BLOCKS.contains(name)) {
			return block(this.kind);
		}
		return switch (name) {
			case "scene" -> block(Transcript.NoteKind.STAGE_DIRECTION);
			case "remark" -> (this.kind != null) ? new Inline(this) : block(Remark.kindOf(element));
			case "omissis" -> omission();
			case "tr" -> row();
			case "num" -> new Text(this.floor.proceedings()::number);
			case "authorialNote" -> new Text(this.floor.footnotes()::add);
			case "br", "eol", "eop" -> {
				text(element.attributes().containsKey("breakat") ? "" : " ");
				yield IGNORED;
			}
			case "from" -> (this.speech != null) ? this.speech.from() : IGNORED;
			default -> new Inline(this);
		};
	}

	private Part block(Transcript.@Nullable NoteKind inner) {
		paragraph();
		return new Passage(this.floor, inner, this.speech);
	}

	private Part omission() {
		paragraph();
		return new Omission(this.floor.proceedings());
	}

	private Part row() {
		paragraph();
		return new Row(this);
	}

	private Part speech(Element element) {
		paragraph();
		Speech inner = new Speech(element, this.floor, this.speech);
		return element.name().equals("speechGroup") ? new Passage(this.floor, null, inner) : new Turn(inner);
	}

	@Override
	public void text(String text) {
		this.floor.proceedings().write(text);
	}

	@Override
	public void end() {
		paragraph();
	}

	// so that what comes next starts a new one
	final void paragraph() {
		this.floor.paragraph(this.kind);
	}

	/**
	 * The words of one speech. Another one within it interrupts it.
	 */
	private static class Turn extends Passage {

		private final Speech speech;

		Turn(Speech speech) {
			super(speech.floor(), null, speech);
			this.speech = speech;
			speech.begin();
		}

		@Override
		public void end() {
			super.end();
			this.speech.end();
		}

	}

}
