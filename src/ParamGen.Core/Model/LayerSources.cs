using ParamGen.Core.Collections;

namespace ParamGen.Core.Model;

/// <summary>Layers that suggestions put in.</summary>
internal static class LayerSources
{
    public static LayerSource Of(string kind, params (string Name, ArgumentValue Value)[] arguments) =>
        new(kind, arguments.Select(argument => new Argument(argument.Name, argument.Value)).ToArray());

    public static LayerSource Flatten() => Of("Flatten");

    public static LayerSource Reshape(params int[] targetShape) =>
        Of("Reshape", ("TargetShape", new EquatableArray<int>(targetShape)));
}
