package org.meetingrecords.utterance;

import java.util.List;

/**
 * What a rule would find.
 *
 * @param found what it finds, the newest first
 * @param lookedAt how many utterances were looked at
 * @param isComplete whether those are all
 */
record RuleTrial(List<RuleTrialUtterance> found, int lookedAt, boolean isComplete) {

	/**
	 * Return whether it was the time that ended it.
	 * @param first how many utterances to find at most
	 * @return whether there may be more to find
	 */
	boolean isCutShort(int first) {
		return !this.isComplete && this.found.size() < first;
	}

}
