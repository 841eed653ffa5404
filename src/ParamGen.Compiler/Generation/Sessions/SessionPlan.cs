using System.Globalization;
using ParamGen.Compiler.Naming;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;
using ParamGen.Core.Files;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers;

namespace ParamGen.Compiler.Generation.Sessions;

/// <summary>What the session of a model is made of.</summary>
internal sealed class SessionPlan
{
    /// <summary>The most inputs and outputs. A method with more of them helps nobody.</summary>
    private const int MostValues = 1_000;

    private readonly OnnxSignature model;
    private readonly SessionSupport support;
    private readonly SessionNames names = new();
    private readonly List<SessionSize> sizes = [];

    private SessionPlan(OnnxSignature model, SessionSupport support)
    {
        (this.model, this.support) = (model, support);
        Obstacle = support.Obstacle ?? ObstacleIn(model.Inputs, "input") ?? ObstacleIn(model.Outputs, "output");
        if (Obstacle is null && model.Inputs.Count + model.Outputs.Count > MostValues)
            Obstacle = "Session would have more than 1,000 inputs and outputs as parameters";
        if (Obstacle is not null)
            return;

        if (model.Inputs.Any(input => input.Type is { } type && type.Contains("map(")))
            names.Reserve(SessionConversions.NamesInMaps);

        // Sizes come first among the parameters, so they have the first choice of names.
        long[]?[] inputDims = [.. model.Inputs.Select(input => DimsOf(input, input.Name))];
        InputSizes = sizes.Count;
        Inputs = [.. model.Inputs.Select((input, i) => ValueOf(input, inputDims[i], "Input"))];
        Outputs = [.. model.Outputs.Select(output => ValueOf(output, DimsOf(output, null), "Output"))];
    }

    /// <summary>Why there can be no session; null where there is one.</summary>
    public string? Obstacle { get; }

    /// <summary>The sizes that the file leaves open: first those of inputs, then those that only outputs have.</summary>
    public IReadOnlyList<SessionSize> Sizes => sizes;

    /// <summary>The number of sizes that inputs have.</summary>
    public int InputSizes { get; }

    public SessionValue[] Inputs { get; } = [];

    public SessionValue[] Outputs { get; } = [];

    /// <summary>Whether the project may use pointers.</summary>
    public bool AllowsUnsafe => support.AllowsUnsafe;

    /// <summary>Whether the outputs can be written into spans: each is a tensor with one open size at most that no input has.</summary>
    public bool TakesSpans => Outputs.All(output =>
        output is { Type: TensorType, Dims: { } dims } && dims.Count(dim => dim < 0 && ~dim >= InputSizes) <= 1);

    /// <summary>Whether the shapes of the outputs are known only after the run.</summary>
    public bool ReturnsResult => !TakesSpans || Sizes.Count > InputSizes;

    public static SessionPlan Of(OnnxSignature model, SessionSupport support) => new(model, support);

    private string? ObstacleIn(EquatableArray<DescribedValue> values, string kind)
    {
        foreach (var value in values)
        {
            if (value.Type is null ? kind == "input" : SessionType.Of(value.Type, support.HasHalf) is null)
                return $"{kind} {value.Name} is {value.Type ?? "of an unknown type"}, which ONNX Runtime's API for C# cannot pass";
            if (kind == "output" && value.Type is not null && SessionType.Of(value.Type, support.HasHalf) is OptionalType)
                return $"output {value.Name} is {value.Type}, and ONNX Runtime's API for C# cannot tell whether it has a value";
        }

        return null;
    }

    private SessionValue ValueOf(DescribedValue value, long[]? dims, string suffix)
    {
        var type = value.Type is null ? null : SessionType.Of(value.Type, support.HasHalf);
        // A value of an open rank needs its shape, before it as sizes are.
        var shape = dims is null && suffix == "Input" && Tensor(type) is not null ? names.Of(value.Name + " shape", suffix) : null;
        return new(value, type, dims, names.Of(value.Name, suffix), shape);
    }

    /// <summary>The axes of a value: a size, or the complement of the place of an open one. Null where the rank is open.</summary>
    /// <param name="value">The value.</param>
    /// <param name="input">The name of an input; null for an output, whose own open sizes have no parameters.</param>
    private long[]? DimsOf(DescribedValue value, string? input) => value.HasShape
        ? [.. value.Shape.Select((dim, axis) => dim.Size ?? ~PlaceOf(dim.Name, input, axis))]
        : null;

    private long PlaceOf(string? name, string? input, int axis)
    {
        if (name is { Length: > 0 } && sizes.FindIndex(size => size.Name == name) is >= 0 and var known)
            return known;
        var parameter = input is null ? null
            : names.Of(name is { Length: > 0 } ? name : $"{input} dim {axis.ToString(CultureInfo.InvariantCulture)}", "Size");
        sizes.Add(new(name is { Length: > 0 } ? name : null, parameter));
        return sizes.Count - 1;
    }

    /// <summary>The tensor that is passed for a value; null where it is none.</summary>
    public static TensorType? Tensor(SessionType? type) => type switch
    {
        TensorType tensor => tensor,
        OptionalType { Inner: TensorType tensor } => tensor,
        _ => null,
    };
}

/// <summary>A size that the file leaves open.</summary>
/// <param name="Name">Its name in the file; null where it has none.</param>
/// <param name="Parameter">The parameter for it; null where only outputs have it.</param>
internal sealed record SessionSize(string? Name, string? Parameter);

/// <summary>An input or an output.</summary>
/// <param name="Value">What the file says of it.</param>
/// <param name="Type">Its type; null where the file does not say.</param>
/// <param name="Dims">Its axes: sizes, and complements of places among the open sizes; null where the rank is open.</param>
/// <param name="Parameter">The parameter for it.</param>
/// <param name="ShapeParameter">The parameter for its shape; null where it needs none.</param>
internal sealed record SessionValue(DescribedValue Value, SessionType? Type, long[]? Dims, string Parameter, string? ShapeParameter)
{
    /// <summary>The type and the shape.</summary>
    public string Description =>
        (Value.Type ?? "a tensor whose type the file leaves open") + (Dims is null ? "" : " " + Value.ShapeText);
}

/// <summary>The names of parameters, each for one thing: in camelCase.</summary>
internal sealed class SessionNames
{
    /// <summary>Names that every method of a session uses itself.</summary>
    private readonly HashSet<string> taken = ["options", "cancellation", "call", "session", "values", "item"];

    private readonly NumberedNames numbers = new();

    /// <summary>Leaves names to lambdas: before C# 8, a parameter of one cannot hide a parameter of its method.</summary>
    public void Reserve(IEnumerable<string> more) => taken.UnionWith(more);

    public string Of(string name, string suffix) =>
        Identifiers.Unique(CamelCase(Identifiers.PascalCase(name)), suffix, numbers, free => !IsPointer(free) && taken.Add(free));

    /// <summary>imageSize for ImageSize, id for ID.</summary>
    private static string CamelCase(string name) =>
        name.All(c => !char.IsLower(c)) ? name.ToLowerInvariant() : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether a method uses the name for an address.</summary>
    private static bool IsPointer(string name) =>
        name.StartsWith(GeneratedSessionMembers.Pointer, StringComparison.Ordinal)
        && name.Skip(GeneratedSessionMembers.Pointer.Length).All(char.IsDigit);
}
