using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>How a layer takes the tensors of a call, which Keras 1 and 2 write in one list.</summary>
internal enum OldInputs
{
    /// <summary>One tensor.</summary>
    One,

    /// <summary>A list of tensors.</summary>
    List,

    /// <summary>One tensor, or where there are several a list: a model.</summary>
    OneOrList,

    /// <summary>A sequence, and the states from which it starts.</summary>
    States,
}

/// <summary>Calls as Keras 3 writes them.</summary>
internal static class OldInputsCalls
{
    /// <summary>The call; null where the layer does not take so many tensors.</summary>
    public static JsonValue? Call(this OldInputs takes, JsonValue node, List<JsonValue> tensors, List<JsonMember> arguments)
    {
        var list = JsonBuild.Array(node.Position, [.. tensors]);
        switch (takes)
        {
            case OldInputs.List:
            case OldInputs.OneOrList when tensors.Count > 1:
                return OldJson.Call(node.Position, [list], arguments);
            case OldInputs.States when tensors.Count > 1 && arguments.All(argument => argument.Name != "initial_state"):
                var states = JsonBuild.Array(tensors[1].Position, [.. tensors.Skip(1)]);
                return OldJson.Call(node.Position, [tensors[0]], [.. arguments, new("initial_state", states.Position, states)]);
            default:
                return tensors.Count == 1 ? OldJson.Call(node.Position, [tensors[0]], arguments) : null;
        }
    }
}
