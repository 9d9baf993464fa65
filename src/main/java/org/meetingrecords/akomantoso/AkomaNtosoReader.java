package org.meetingrecords.akomantoso;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;
import org.meetingrecords.transcript.UnreadableTranscriptException;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Xml;

/**
 * Reads a debate in Akoma Ntoso, of any version: publishers write many namespaces, or
 * none, and mean the same elements.
 */
public class AkomaNtosoReader implements TranscriptReader {

	static final String FORMAT = "akoma-ntoso";

	private static final String ROOT = "akomaNtoso";

	private static final Set<String> DEBATES = Set.of("debate", "debateReport");

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		Element root = text.contains(ROOT) ? Xml.root(text) : null;
		return root != null && root.name().equals(ROOT);
	}

	@Override
	public Transcript read(Original original) {
		File file = new File();
		Xml.read(original.text(), file);
		return file.debate(original).transcript(original);
	}

	/**
	 * The document, and its root.
	 */
	private static final class File implements Part {

		private @Nullable Debate debate;

		@Override
		public Part child(Element element) {
			if (element.name().equals(ROOT)) {
				return this;
			}
			if (element.name().equals("components") && this.debate != null) {
				return IGNORED;
			}
			if (!DEBATES.contains(element.name())) {
				throw new UnreadableTranscriptException(
						"the document is no debate: it is <%s>".formatted(element.name()), element.line());
			}
			if (this.debate != null) {
				throw new UnreadableTranscriptException("there is a second debate in the file: split it",
						element.line());
			}
			this.debate = new Debate(element);
			return this.debate;
		}

		Debate debate(Original original) {
			if (this.debate == null) {
				throw new UnreadableTranscriptException("there is no debate in the file",
						1 + (int) original.text().stripTrailing().chars().filter((sign) -> sign == '\n').count());
			}
			return this.debate;
		}

	}

}
