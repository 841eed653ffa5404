using System.Globalization;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Shapes;

namespace ParamGen.Tool.Drawing;

/// <summary>What a drawing says of a layer.</summary>
internal static class LayerText
{
    /// <summary>Arguments that say how the layers hang together, which edges show, or that change nothing of what is drawn.</summary>
    private static readonly HashSet<string> notContent = new(StringComparer.Ordinal)
    {
        "Name", "Input", "Inputs", "Mask", "Masks", "QueryMask", "ValueMask", "KeyMask", "AttentionMask", "InitialState", "Seed", "Repeat",
        "ExpectedOutput", "ExpectedParameters",
    };

    private static readonly HashSet<string> inputsOfAttention = new(StringComparer.Ordinal) { "Query", "Value", "Key" };

    /// <summary>Its class, with the sizes that tell it from others of its class: Conv2D 3×3 /2.</summary>
    /// <param name="node">The layer.</param>
    /// <param name="rank">The number of axes that a window moves along, where it has one.</param>
    public static string Title(LayerNode node, int rank)
    {
        var name = node.KerasName;
        if (node.Inner.Count > 0)
            return $"{name} {Title(node.Inner[0], rank)}";
        if (name is "InputLayer")
            return "Input";
        if (name is "Activation" && Activation(node) is { } function)
            return function;
        var window = Sizes("KernelSize") ?? Sizes("PoolSize") ?? (IsUpSampling(name) ? Sizes("Size") : null);
        var strides = Sizes("Strides");
        var heads = node.Source?.ValueOf("NumHeads")?.ToString();
        return name
            + (window is null ? "" : $" {window}")
            + (strides is null or "1" || window?.StartsWith(strides + "×", StringComparison.Ordinal) == true ? "" : $" /{strides}")
            + (heads is null ? "" : heads == "1" ? " 1 head" : $" {heads} heads");

        // One size stands for all axes; strides that are equal are one number, as papers write them.
        string? Sizes(string argument)
        {
            var values = LayerText.Sizes(node.Source?.ValueOf(argument) ?? node.Source?.ValueOf(argument + "ByAxis"));
            return values.Length == 0 ? null
                : argument == "Strides" ? (values.Distinct().Count() == 1 ? $"{values[0]}" : string.Join("×", values))
                : string.Join("×", values.Length == 1 && rank > 1 ? Enumerable.Repeat(values[0], rank) : values);
        }
    }

    /// <summary>What is unusual in a convolution.</summary>
    public static IEnumerable<string> Remarks(LayerNode node)
    {
        if ((node.Source?.ValueOf("DilationRate") ?? node.Source?.ValueOf("DilationRateByAxis")) is { } rate && Sizes(rate) is var rates
            && rates.Any(size => size > 1))
            yield return $"dilation {(rates.Distinct().Count() == 1 ? $"{rates[0]}" : string.Join("×", rates))}";
        if (LayerFamily.Of(node).Id == "convolution"
            && node.Source?.ValueOf("Groups") is ArgumentValue.Integer { Value: > 1 and var groups })
            yield return $"{groups} groups";
        foreach (var remark in node.Inner.SelectMany(Remarks))
            yield return remark;
    }

    /// <summary>How much a layer drops, where that is all that it does; equal blocks of a network often differ in it.</summary>
    public static string? Rate(LayerNode node) => !IsDropout(node) ? null : node.Source?.ValueOf(nameof(DropoutAttribute.Rate)) switch
    {
        ArgumentValue.Real { Value: var rate } => rate.ToString("0.####", CultureInfo.InvariantCulture),
        var rate => rate?.ToString(),
    };

    /// <summary>What a box of another layer calls it: normalizations by their usual short names.</summary>
    public static string Following(string title) => title.Replace("Normalization", "Norm", StringComparison.Ordinal);

    /// <summary>Whether layers of a class make their input larger.</summary>
    public static bool Enlarges(string kind) =>
        IsUpSampling(kind) || kind.EndsWith("Transpose", StringComparison.Ordinal) || kind == "Resizing";

    /// <summary>The activation that the layer ends with, by Keras's name; null for none.</summary>
    public static string? Activation(LayerNode node) => node.Source?.ValueOf("Activation") switch
    {
        ArgumentValue.Member { Value: var function } when function.ToString() is not "Linear" =>
            string.Concat(function.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : $"{c}")),
        ArgumentValue.Text { Value: { Length: > 0 } function } when function is not "linear" => function,
        _ => null,
    };

    /// <summary>A shape without the batch: 28 × 28 × 3.</summary>
    public static string Of(Shape shape) => shape.Rank switch
    {
        0 => "()",
        1 => shape.Dims[0] is { } size ? $"{size}" : "scalar",
        _ => string.Join(" × ", shape.Dims.Skip(1).Select(size => size?.ToString(CultureInfo.InvariantCulture) ?? "None")),
    };

    /// <summary>The arguments that were given, a name and a value each.</summary>
    public static IEnumerable<(string Name, string Value)> Arguments(LayerNode node) =>
        (node.Source?.Arguments ?? []).Select(argument => (argument.Name, Of(argument.Value)));

    /// <summary>What two layers have in common that compute the same way.</summary>
    public static string Content(LayerNode node) => string.Join(
        ',',
        [
            node.KerasName,
            .. Arguments(node).Where(argument => IsContent(node, argument.Name)).Select(argument => $"{argument.Name}={argument.Value}"),
            .. node.Inner.Select(Content),
        ]);

    private static bool IsContent(LayerNode node, string argument) =>
        !notContent.Contains(argument)
        && !(argument == nameof(DropoutAttribute.Rate) && IsDropout(node))
        && !(inputsOfAttention.Contains(argument) && LayerFamily.Of(node).Id == "attention");

    private static bool IsUpSampling(string kind) => kind.StartsWith("UpSampling", StringComparison.Ordinal);

    private static bool IsDropout(LayerNode node) => node.Kind.Name.EndsWith("Dropout", StringComparison.Ordinal);

    private static long[] Sizes(ArgumentValue? value) => value switch
    {
        ArgumentValue.Integer { Value: var size } => [size],
        ArgumentValue.Integers { Values: var sizes } => [.. sizes.Select(size => (long)size)],
        _ => [],
    };

    private static string Of(ArgumentValue value) => value is ArgumentValue.Flags { Values: var flags }
        ? string.Join(", ", flags.Select(flag => flag ? "true" : "false"))
        : value.ToString()!;
}
