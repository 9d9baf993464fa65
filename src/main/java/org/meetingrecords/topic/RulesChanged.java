package org.meetingrecords.topic;

import org.springframework.context.ApplicationEvent;

/**
 * Tells that an editor changed a rule, within the transaction that does so. The topics of
 * utterances are found anew afterwards.
 */
public class RulesChanged extends ApplicationEvent {

	RulesChanged(Object source) {
		super(source);
	}

}
