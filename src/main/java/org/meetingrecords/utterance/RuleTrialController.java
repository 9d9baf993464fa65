package org.meetingrecords.utterance;

import graphql.GraphQLContext;
import org.meetingrecords.shared.Bounds;
import org.meetingrecords.shared.Momentary;
import org.meetingrecords.topic.Rule;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RuleTrialController {

	private static final int MOST = 100;

	private final RuleTrials trials;

	RuleTrialController(RuleTrials trials) {
		this.trials = trials;
	}

	@QueryMapping
	RuleTrial tryRule(@Argument String rule, @Argument int first, GraphQLContext context) {
		RuleTrial trial = this.trials.run(Rule.of(rule), Bounds.check("first", first, 1, MOST));
		if (trial.isCutShort(first)) {
			Momentary.mark(context);
		}
		return trial;
	}

}
