package org.meetingrecords.topic;

import java.util.Collection;
import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Tells Lucene which terms a text has. Where, only {@link Words} know.
 */
final class Terms extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final Iterator<String> terms;

	Terms(Collection<String> terms) {
		this.terms = terms.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!this.terms.hasNext()) {
			return false;
		}
		clearAttributes();
		this.term.append(this.terms.next());
		return true;
	}

}
