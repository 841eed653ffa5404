using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>The numbers of layers that may differ from one use of a block to another, and what must be the same in all.</summary>
internal static class BlockNumbers
{
    private static readonly AttributeText text = new();

    /// <summary>All of the layers but their numbers.</summary>
    public static string KeyOf(LayerRun run) => string.Join("\n", run.Layers.Select(KeyOf));

    /// <summary>The numbers of layers, in order.</summary>
    public static IEnumerable<NumberPlace> Places(IReadOnlyList<LayerSource> layers)
    {
        for (var i = 0; i < layers.Count; i++)
        {
            var kind = Catalogue.Find(layers[i].Kind)!;
            foreach (var argument in layers[i].Arguments)
            {
                if (CountOf(kind, argument) is not { } count)
                    continue;
                if (argument.Value is ArgumentValue.Integer or ArgumentValue.Real)
                    yield return new(i, argument.Name, null);
                for (var item = 0; item < count && argument.Value is ArgumentValue.Integers or ArgumentValue.Reals; item++)
                    yield return new(i, argument.Name, item);
            }
        }
    }

    private static string KeyOf(LayerSource layer)
    {
        var kind = Catalogue.Find(layer.Kind)!;
        var arguments = layer.Arguments
            .Select(argument => CountOf(kind, argument) switch
            {
                null => $"{argument.Name} = {text.Of(argument.Value).Expression}",
                0 when IsOptional(kind, argument.Name) => "",
                var count => $"{argument.Name}[{count}]",
            })
            .Where(said => said.Length > 0)
            .OrderBy(said => said, StringComparer.Ordinal);
        return $"{layer.Kind}({string.Join(", ", arguments)}) {layer.Model?.Name}";
    }

    /// <summary>How many numbers an argument lists, 0 for a single one; null where it has none that a constant can give.</summary>
    private static int? CountOf(LayerKind kind, Argument argument)
    {
        var type = kind.Properties.TryGetValue(argument.Name, out var property) ? property.PropertyType
            : kind.Parameters.FirstOrDefault(parameter => LayerKind.PropertyOf(parameter) == argument.Name)?.ParameterType;
        return argument.Value switch
        {
            ArgumentValue.Integer when type == typeof(int) || type == typeof(double) => 0,
            ArgumentValue.Real when type == typeof(double) => 0,
            ArgumentValue.Integers list when type == typeof(int[]) => list.Values.Count,
            ArgumentValue.Reals list when type == typeof(double[]) => list.Values.Count,
            _ => null,
        };
    }

    /// <summary>Whether a number that is left out can be written instead: it is one, and decides nothing else.</summary>
    private static bool IsOptional(LayerKind kind, string argument) =>
        kind.Parameters.All(parameter => LayerKind.PropertyOf(parameter) != argument)
        && kind.ImpliedBy(argument) is null
        && kind.Properties.TryGetValue(argument, out var property)
        && property.GetValue(kind.Defaults) is >= -9 and < int.MaxValue or >= 0.0 and < double.MaxValue;
}
