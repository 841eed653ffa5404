using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamGen.Core.Collections;
using ParamGen.Core.Model;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads an attribute's arguments into plain values, by the names of the attribute's properties.</summary>
internal static class ArgumentReader
{
    /// <summary>The layer, or null where an argument is broken: C# itself reports that.</summary>
    /// <param name="attribute">The layer's attribute.</param>
    /// <param name="replaced">The arguments that have other values than in the attribute, by the names of the properties.</param>
    public static LayerSource? Read(AttributeData attribute, IReadOnlyDictionary<string, object?>? replaced = null)
    {
        if (attribute.AttributeClass is not { } type || attribute.AttributeConstructor is not { } constructor)
            return null;

        var arguments = new List<Argument>();
        var given = attribute.ConstructorArguments;
        if (given.Length != constructor.Parameters.Length)
            return null;
        for (var i = 0; i < given.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            var property = PropertyOf(parameter);
            if (ValueOf(given[i], property, replaced) is not { } value)
                return null;
            var isOptional = parameter.HasExplicitDefaultValue;
            if (!IsLeftOut(parameter.IsParams, isOptional ? Plain(parameter.Type, parameter.ExplicitDefaultValue) : null, value))
                arguments.Add(new(property, value));
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (ValueOf(named.Value, named.Key, replaced) is not { } value)
                return null;
            // A type, or a list of anything, means something to a use alone.
            if (value is ArgumentValue.None
                && named.Value is { IsNull: false, Kind: TypedConstantKind.Type or TypedConstantKind.Array }
                && replaced?.ContainsKey(named.Key) is not true
                && UsedClass.ArgumentOf(attribute) is null)
                value = Other(named.Value.ToCSharpString());
            arguments.Add(new(named.Key, value));
        }

        return new(LayerAttributes.KindOf(type), arguments);
    }

    /// <summary>The property that a constructor's parameter sets.</summary>
    public static string PropertyOf(IParameterSymbol parameter) =>
        char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);

    /// <summary>The property that a written argument sets; null where there is none.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="position">Its position among those that are written.</param>
    /// <param name="constructor">The attribute's constructor; null where none fits.</param>
    public static string? PropertyOf(AttributeArgumentSyntax argument, int position, IMethodSymbol? constructor)
    {
        if (argument.NameEquals is { } named)
            return named.Name.Identifier.ValueText;
        if (constructor is not { Parameters: { Length: > 0 } parameters })
            return null;
        var parameter = argument.NameColon is { } colon
            ? parameters.FirstOrDefault(candidate => candidate.Name == colon.Name.Identifier.ValueText)
            : parameters[Math.Min(position, parameters.Length - 1)];
        return parameter is null ? null : PropertyOf(parameter);
    }

    /// <summary>What is left out is no argument: the compiler fills in an empty list, or the parameter's default.</summary>
    /// <param name="isParams">Whether the parameter takes all arguments that are left.</param>
    /// <param name="optional">The parameter's default; null where it has none.</param>
    /// <param name="value">The value that there is.</param>
    public static bool IsLeftOut(bool isParams, ArgumentValue? optional, ArgumentValue value) => isParams
        ? value is ArgumentValue.Integers { Values.Count: 0 } or ArgumentValue.Reals { Values.Count: 0 }
        : optional is not null && optional == value;

    /// <summary>The value that replaces an argument, or its own; null where it is broken.</summary>
    private static ArgumentValue? ValueOf(TypedConstant constant, string property, IReadOnlyDictionary<string, object?>? replaced) =>
        replaced is not null && replaced.TryGetValue(property, out var value) ? Plain(constant.Type, value) : ValueOf(constant);

    private static ArgumentValue? ValueOf(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Primitive or TypedConstantKind.Enum => Plain(constant.Type, constant.Value),
        // The type that a use names is read by the reader of uses.
        TypedConstantKind.Type => ArgumentValue.None.Value,
        // And so are the values that it gives.
        TypedConstantKind.Array when constant.IsNull || IsOfObjects(constant) => ArgumentValue.None.Value,
        TypedConstantKind.Array => ListOf(constant),
        _ => null,
    };

    /// <summary>A value of the type, where an enum's is a number.</summary>
    private static ArgumentValue Plain(ITypeSymbol? type, object? value) => value switch
    {
        null => ArgumentValue.None.Value,
        not null when type is { TypeKind: TypeKind.Enum } =>
            LayerAttributes.IsOurs(type) ? EnumMembers.Of(type.Name, value) : Other(value),
        // A property of any type takes these as well.
        float number => (double)number,
        sbyte or byte or short or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => ArgumentValue.Of(value) ?? Other(value),
    };

    /// <summary>What no layer can use is not taken for nothing: it is refused as the text that it is.</summary>
    private static ArgumentValue Other(object value) => string.Format(CultureInfo.InvariantCulture, "{0}", value);

    private static ArgumentValue? ListOf(TypedConstant constant)
    {
        foreach (var item in constant.Values)
        {
            if (item.Kind is TypedConstantKind.Error)
                return null;
        }

        return (constant.Type as IArrayTypeSymbol)?.ElementType.SpecialType switch
        {
            SpecialType.System_Int32 => List<int>(constant),
            SpecialType.System_Double => List<double>(constant),
            SpecialType.System_Boolean => List<bool>(constant),
            SpecialType.System_String => List<string>(constant),
            _ => null,
        };
    }

    /// <summary>Whether a list has values of any type, like the arguments of a use.</summary>
    private static bool IsOfObjects(TypedConstant constant) =>
        constant.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object };

    private static EquatableArray<T> List<T>(TypedConstant constant) =>
        new EquatableArray<T>([.. constant.Values.Select(item => item.Value is T value ? value : default!)]);
}
