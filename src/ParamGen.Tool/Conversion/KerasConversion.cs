using ParamGen.Core.Outputs.KerasJson;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Conversion;

/// <summary>Writes a model as Keras's JSON, which <c>keras.models.model_from_json</c> reads.</summary>
internal static class KerasConversion
{
    public static Converted Write(LoadedModel model)
    {
        var (text, reason) = KerasModelJson.Of(model.Source!);
        return text is null
            ? new(null, [$"{model.Name}: Keras's JSON cannot say this network: {reason}"])
            : new(text.EndsWith('\n') ? text : text + "\n", []);
    }
}
