package org.meetingrecords.http;

import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Reads request bodies as GraphQL over HTTP wants them read: a {@code query} that is no
 * string is refused, not turned into one, and so is a body that is just {@code null}.
 */
@Component
class RequestJson implements JsonMapperBuilderCustomizer {

	@Override
	public void customize(JsonMapper.Builder builder) {
		builder.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
		builder.addModule(new SimpleModule().setDeserializerModifier(new NullRefusal()));
	}

	private static final class NullRefusal extends ValueDeserializerModifier {

		@Override
		public ValueDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription.Supplier type,
				ValueDeserializer<?> deserializer) {
			return GraphQlRequest.class.isAssignableFrom(type.getBeanClass()) ? new NonNull(deserializer)
					: deserializer;
		}

	}

	private static final class NonNull extends DelegatingDeserializer {

		NonNull(ValueDeserializer<?> delegate) {
			super(delegate);
		}

		@Override
		protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
			return new NonNull(delegate);
		}

		@Override
		public Object getNullValue(DeserializationContext context) {
			return context.reportInputMismatch(GraphQlRequest.class, "A request is a JSON object");
		}

	}

}
