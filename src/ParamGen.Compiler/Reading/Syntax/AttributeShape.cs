using System.Reflection;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Syntax;

/// <summary>
/// What may be written in an attribute: its constructor's parameters, then its properties. For an input of a model's outputs the compiler
/// is asked.
/// </summary>
internal sealed class AttributeShape(Type type)
{
    private readonly Lazy<Parameter[]> parameters = new(() =>
        [.. LayerKind.ConstructorOf(type).GetParameters().Select(parameter => new Parameter(parameter))]);

    private readonly Lazy<Dictionary<string, Type>> properties = new(() => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetSetMethod() is not null)
        .ToDictionary(property => property.Name, property => property.PropertyType));

    /// <summary>The attribute's name without "Attribute": Keras's class.</summary>
    public string Kind { get; } = LayerKind.Stem(type.Name);

    public bool IsLayer { get; } = type.IsSubclassOf(typeof(LayerAttribute));

    /// <summary>What it takes from a file; null where it names none.</summary>
    public ModelFileKind? FileKind { get; } = ModelFileKinds.Of(type.Name);

    /// <summary>The namespace in which it is.</summary>
    public OurNamespaces Namespace { get; } =
        type.Namespace == ParamGenNames.Namespace ? OurNamespaces.Layers : OurNamespaces.Operators;

    public IReadOnlyList<Parameter> Parameters => parameters.Value;

    /// <summary>The type of a property that can be set; null where there is none.</summary>
    public Type? PropertyType(string name) => properties.Value.TryGetValue(name, out var property) ? property : null;

    /// <summary>A parameter of the constructor.</summary>
    internal sealed class Parameter(ParameterInfo parameter)
    {
        public string Name { get; } = parameter.Name;

        /// <summary>The property that it sets.</summary>
        public string Property { get; } = LayerKind.PropertyOf(parameter);

        public Type Type { get; } = parameter.ParameterType;

        /// <summary>Whether it takes all arguments that are left.</summary>
        public bool IsParams { get; } = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false);

        /// <summary>Whether it may be left out.</summary>
        public bool IsOptional { get; } = parameter.HasDefaultValue;

        /// <summary>What it is where it is left out; null where it may not be.</summary>
        public ArgumentValue? Default { get; } = parameter.HasDefaultValue
            ? ArgumentValue.Of(parameter.DefaultValue) ?? ArgumentValue.None.Value
            : null;
    }
}
