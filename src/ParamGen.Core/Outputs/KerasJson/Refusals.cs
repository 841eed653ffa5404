using ParamGen.Core.Json;

namespace ParamGen.Core.Outputs.KerasJson;

/// <summary>Keeps the first reason why a network cannot be written.</summary>
internal sealed class Refusals
{
    /// <summary>The reason, a sentence without its end; null where there is none.</summary>
    public string? Reason { get; private set; }

    /// <summary>Refuses a layer; what is returned stands in its place, and nobody gets to see it.</summary>
    public JsonValue Refuse(string layer, string why)
    {
        Reason ??= $"'{layer}' {why}";
        return Written.Null;
    }
}
