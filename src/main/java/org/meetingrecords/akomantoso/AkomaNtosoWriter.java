package org.meetingrecords.akomantoso;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.xml.XmlWriter;

/**
 * Writes a meeting as a debate in Akoma Ntoso 3.0.
 */
public final class AkomaNtosoWriter {

	static final String PLACE = "place";

	private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

	private final XmlWriter xml = new XmlWriter();

	private AkomaNtosoWriter() {
	}

	/**
	 * Write a meeting.
	 * @param slug its readable identity
	 * @param transcript what it was
	 * @return the bytes of the document
	 */
	public static byte[] page(String slug, Transcript transcript) {
		AkomaNtosoWriter writer = new AkomaNtosoWriter();
		writer.xml.start("akomaNtoso", "xmlns", NAMESPACE).start("debate", "name", "debate");
		new MetadataWriter(writer.xml, slug, transcript).write();
		writer.preface(transcript.occasion());
		writer.body(transcript);
		return writer.xml.end().end().bytes();
	}

	private void preface(Transcript.Occasion occasion) {
		this.xml.start("preface");
		this.xml.startText("p").startText("docTitle").text(occasion.title()).end().end();
		this.xml.startText("p");
		this.xml.startText("docDate", "date", occasion.date().toString()).text(occasion.date().toString()).end();
		OffsetDateTime start = occasion.heldAt();
		if (start != null) {
			this.xml.text(", ");
			this.xml.startText("recordedTime", "type", "startEvent", "time", Moments.written(start));
			this.xml.text(start.toLocalTime().toString()).end();
		}
		this.xml.end();
		if (occasion.place() != null) {
			this.xml.startText("p").startText("location", "refersTo", "#" + PLACE).text(occasion.place()).end().end();
		}
		if (occasion.summary() != null) {
			this.xml.startText("p", "class", Preface.SUMMARY).text(occasion.summary()).end();
		}
		this.xml.end();
	}

	// a heading begins a section
	private void body(Transcript transcript) {
		BodyWriter body = new BodyWriter(this.xml, transcript);
		List<Transcript.Entry> entries = transcript.entries();
		this.xml.start("debateBody");
		section(1);
		int sections = 1;
		for (int i = 0; i < entries.size(); i++) {
			String heading = heading(entries.get(i));
			if (heading != null && i > 0) {
				this.xml.end();
				sections++;
				section(sections);
			}
			if (heading != null) {
				this.xml.startText("heading").text(heading).end();
			}
			else {
				body.write(i + 1, entries.get(i));
			}
		}
		this.xml.end().end();
	}

	private void section(int number) {
		this.xml.start("debateSection", "name", "section", "eId", "dbsect_" + number);
	}

	private static @Nullable String heading(Transcript.Entry entry) {
		return (entry instanceof Transcript.Note note && note.kind() == Transcript.NoteKind.HEADING) ? note.text()
				: null;
	}

}
