using System.Reflection;
using ParamGen.Core.Collections;
using ParamGen.Core.Layers.Operations;
using ParamGen.Core.Model;

namespace ParamGen.Core.Layers;

/// <summary>How many of the layers that follow a wrapper it takes into itself.</summary>
internal enum Wraps
{
    Nothing,

    /// <summary>As many as its arguments say.</summary>
    NextLayers,

    /// <summary>All cells that follow.</summary>
    NextCells,
}

/// <summary>A kind of layer: the attribute that holds its arguments, and how its layers are made.</summary>
/// <param name="attributeType">The attribute; its name without "Attribute" is Keras's class.</param>
/// <param name="wraps">What it takes of the layers that follow.</param>
/// <param name="create">Makes a layer of its arguments, of the layers it wraps and of the names for layers that it makes itself.</param>
/// <param name="count">How many of the layers that follow it takes with the given arguments, where it does not take just one.</param>
/// <param name="name">What it is called, where not after the attribute: another kind has that name.</param>
internal sealed class LayerKind(
    Type attributeType,
    Wraps wraps,
    Func<LayerAttribute, IReadOnlyList<LayerNode>, KerasNames, Layer> create,
    Func<LayerAttribute, int>? count = null,
    string? name = null)
{
    private const string Suffix = nameof(Attribute);

    /// <summary>What ends the names of properties that take several numbers where another one takes a single number.</summary>
    private static readonly string[] listSuffixes = ["ByAxis", "ByInput", "ByChannel", "Range"];

    private readonly Lazy<ConstructorInfo> constructor = new(() => ConstructorOf(attributeType));

    private readonly Lazy<Dictionary<string, PropertyInfo>> properties = new(() => attributeType
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.DeclaringType != typeof(Attribute))
        .ToDictionary(property => property.Name));

    private readonly Lazy<PropertyInfo[]> masks = new(() => [.. attributeType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => LayerReferences.IsMask(property.Name))]);

    private LayerAttribute? defaults;
    private Layer? prototype;

    /// <summary>Keras's class: <c>Conv2D</c>.</summary>
    public string Name { get; } = name ?? Stem(attributeType.Name);

    /// <summary>Keras's class, as a summary shows it and as names are made of it.</summary>
    public string KerasName => Name switch
    {
        Catalogue.Input => "InputLayer",
        // Exported under another name than its own.
        "GroupQueryAttention" => "GroupedQueryAttention",
        _ => Form?.Class ?? Name,
    };

    /// <summary>The name under which Keras exports the class, which its files have.</summary>
    public string ExportedName => Name == Catalogue.Input ? KerasName : Name;

    public Type AttributeType => attributeType;

    /// <summary>How its attribute calls one of Keras's operators; null for a layer.</summary>
    public OperatorForm? Form { get; init; }

    /// <summary>Whether it is an operator rather than a layer.</summary>
    public bool IsOperator => Form is not null;

    /// <summary>The attribute without any argument: to be read, and not to be changed.</summary>
    public LayerAttribute Defaults => defaults ??= Bind(default);

    /// <summary>What it takes of the layers that follow.</summary>
    public Wraps Wraps => wraps;

    public IReadOnlyDictionary<string, PropertyInfo> Properties => properties.Value;

    /// <summary>The parameters of the constructor that takes what Keras requires.</summary>
    public IReadOnlyList<ParameterInfo> Parameters => constructor.Value.GetParameters();

    /// <summary>
    /// The property that takes several numbers where the given one takes a single number: Axes for Axis, FactorRange for Factor.
    /// </summary>
    public PropertyInfo? ListOf(string single) =>
        single == "Axis" && Properties.TryGetValue("Axes", out var axes) ? axes
        : listSuffixes.Select(suffix => Properties.TryGetValue(single + suffix, out var list) ? list : null)
            .FirstOrDefault(list => list is not null);

    /// <summary>The property that takes a single number where the given one takes several.</summary>
    public string? SingleOf(string list)
    {
        if (list == "Axes" && Properties.ContainsKey("Axis"))
            return "Axis";
        foreach (var suffix in listSuffixes)
        {
            if (list.EndsWith(suffix, StringComparison.Ordinal)
                && list.Substring(0, list.Length - suffix.Length) is var single
                && Properties.ContainsKey(single))
                return single;
        }

        return null;
    }

    /// <summary>Whether an argument has one number for all axes, or one for each; of padding, one for each side as well.</summary>
    public static bool IsPerAxis(string argument) =>
        argument is "KernelSize" or "PoolSize" or "Size" or "OutputSize" or "Padding" or "Cropping";

    /// <summary>The property whose value an argument has where it is left out: windows move by their own size.</summary>
    public PropertyInfo? ImpliedBy(string argument) =>
        Properties.TryGetValue(
            argument switch
            {
                "Strides" or "StridesByAxis" => "PoolSize",
                "ValueDim" => "KeyDim",
                _ => "",
            },
            out var found) ? found : null;

    /// <summary>How many of the layers that follow it takes with the given arguments.</summary>
    public (int Least, int Most) CountOfInner(LayerAttribute attribute) => wraps switch
    {
        Wraps.Nothing => (0, 0),
        Wraps.NextCells => (1, int.MaxValue),
        _ when count?.Invoke(attribute) is { } given => (given, given),
        _ => (1, 1),
    };

    /// <summary>The layers whose outputs tell a layer of this kind which values to use, after those that give it the values.</summary>
    public IEnumerable<InputName> Masks(LayerAttribute attribute) => masks.Value
        .SelectMany(property => property.GetValue(attribute) switch
        {
            string name => [new InputName(property.Name, name, IsMask: true)],
            string[] names => names.Select(name => new InputName(property.Name, name, IsMask: true)),
            _ => Enumerable.Empty<InputName>(),
        });

    /// <summary>
    /// A layer of this kind without arguments, which answers for the kind; null for a wrapper, of which there is none without a
    /// layer.
    /// </summary>
    public Layer? Prototype => Wraps is Wraps.Nothing ? prototype ??= Create(Bind(default), [], new()) : null;

    public Layer Create(LayerAttribute attribute, IReadOnlyList<LayerNode> inner, KerasNames names) => create(attribute, inner, names);

    /// <summary>The arguments as an attribute is written: those of the constructor in its order, and those that are named.</summary>
    public (IEnumerable<Argument> Positional, IEnumerable<Argument> Named) Written(EquatableArray<Argument> arguments)
    {
        var positional = Parameters.Select(PropertyOf).ToList();
        return (
            arguments.Where(argument => positional.Contains(argument.Name)).OrderBy(argument => positional.IndexOf(argument.Name)),
            arguments.Where(argument => !positional.Contains(argument.Name)));
    }

    /// <summary>The attribute with the given arguments; what is not given keeps its default.</summary>
    public LayerAttribute Bind(EquatableArray<Argument> arguments)
    {
        object?[] required = [.. Parameters.Select(Required)];
        var attribute = (LayerAttribute)constructor.Value.Invoke(required);
        foreach (var argument in arguments)
        {
            if (Properties.TryGetValue(argument.Name, out var property)
                && property.CanWrite
                && Convert(argument.Value, property.PropertyType) is { } value)
                property.SetValue(attribute, value);
        }

        return attribute;

        object? Required(ParameterInfo parameter) =>
            Find(parameter) is { } found ? Convert(found.Value, parameter.ParameterType)
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : Default(parameter.ParameterType);

        Argument? Find(ParameterInfo parameter) =>
            arguments.FirstOrDefault(argument => string.Equals(argument.Name, PropertyOf(parameter), StringComparison.Ordinal));
    }

    /// <summary>
    /// The constructor that takes what Keras requires; an input has another one, which takes a model in place of a shape.
    /// </summary>
    public static ConstructorInfo ConstructorOf(Type attributeType) =>
        attributeType.GetConstructors() is [var only]
            ? only
            : attributeType.GetConstructors().Single(constructor => !TakesModel(constructor));

    /// <summary>Whether a constructor takes nothing but a model.</summary>
    public static bool TakesModel(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ ParameterType: var type }] && type == typeof(Type);

    /// <summary>The name of an attribute without "Attribute", which may be left out.</summary>
    public static string Stem(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;

    /// <summary>The property that a constructor's parameter sets.</summary>
    public static string PropertyOf(ParameterInfo parameter) =>
        char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    /// <summary>The value as a property of the type has it, whose default stands for none. Readers see to it that others fit.</summary>
    private static object? Convert(ArgumentValue value, Type type) => value switch
    {
        ArgumentValue.Flag flag when type == typeof(bool) => flag.Value,
        ArgumentValue.Integer number when type == typeof(int) && number.Value is >= int.MinValue and <= int.MaxValue => (int)number.Value,
        ArgumentValue.Integer number when type == typeof(long) => number.Value,
        ArgumentValue.Integer number when type == typeof(double) => (double)number.Value,
        ArgumentValue.Real number when type == typeof(double) => number.Value,
        ArgumentValue.Text text when type == typeof(string) => text.Value,
        ArgumentValue.Member member when type.IsInstanceOfType(member.Value) => member.Value,
        ArgumentValue.Flags list when type == typeof(bool[]) => list.Values.ToArray(),
        ArgumentValue.Integers list when type == typeof(int[]) => list.Values.ToArray(),
        ArgumentValue.Integers list when type == typeof(double[]) => list.Values.Select(item => (double)item).ToArray(),
        ArgumentValue.Reals list when type == typeof(double[]) => list.Values.ToArray(),
        ArgumentValue.Texts list when type == typeof(string[]) => list.Values.ToArray(),
        ArgumentValue.None => Default(type),
        // What may be of any type decides nothing: a layer takes it as it is.
        _ when type == typeof(object) => value,
        _ => throw new ArgumentException($"A {type.Name} cannot be {value} ({value.GetType().Name}).", nameof(value)),
    };
}
