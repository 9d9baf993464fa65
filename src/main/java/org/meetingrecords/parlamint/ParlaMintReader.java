package org.meetingrecords.parlamint;

import org.meetingrecords.transcript.Original;
import org.meetingrecords.transcript.Transcript;
import org.meetingrecords.transcript.TranscriptReader;
import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Xml;

/**
 * Reads one sitting in the TEI of ParlaMint, with linguistic annotation or without. Files
 * that it includes are never fetched.
 */
public class ParlaMintReader implements TranscriptReader {

	static final String FORMAT = "parlamint";

	private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	@Override
	public String format() {
		return FORMAT;
	}

	@Override
	public boolean recognises(String text) {
		Element root = text.contains(NAMESPACE) ? Xml.root(text) : null;
		return root != null && root.namespace().equals(NAMESPACE)
				&& (root.name().equals(Corpus.SITTING) || root.name().equals(Corpus.CORPUS));
	}

	@Override
	public Transcript read(Original original) {
		Corpus corpus = new Corpus();
		Xml.read(original.text(), corpus);
		return corpus.transcript(original);
	}

}
