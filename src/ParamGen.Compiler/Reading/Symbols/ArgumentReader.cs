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
            object? value = null;
            if (replaced?.TryGetValue(PropertyOf(parameter), out value) != true && !TryValue(given[i], out value))
                return null;
            if (!IsLeftOut(
                parameter.IsParams,
                parameter.HasExplicitDefaultValue,
                parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null,
                value))
                arguments.Add(new(PropertyOf(parameter), value));
        }

        foreach (var named in attribute.NamedArguments)
        {
            object? value = null;
            if (replaced?.TryGetValue(named.Key, out value) != true && !TryValue(named.Value, out value))
                return null;
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
    public static bool IsLeftOut(bool isParams, bool isOptional, object? @default, object? value) => isParams
        ? value is EquatableArray<int> { Count: 0 } or EquatableArray<double> { Count: 0 }
        : isOptional && Equals(@default, value);

    private static bool TryValue(TypedConstant constant, out object? value)
    {
        value = null;
        switch (constant.Kind)
        {
            case TypedConstantKind.Primitive or TypedConstantKind.Enum:
                value = constant.Value;
                return true;
            case TypedConstantKind.Type:
                // The type that a use names is read by the reader of uses.
                return true;
            case TypedConstantKind.Array when constant.IsNull || IsOfObjects(constant):
                // And so are the values that it gives.
                return true;
            case TypedConstantKind.Array:
                return TryList(constant, out value);
            default:
                return false;
        }
    }

    private static bool TryList(TypedConstant constant, out object? value)
    {
        value = null;
        foreach (var item in constant.Values)
        {
            if (item.Kind is TypedConstantKind.Error)
                return false;
        }

        value = (constant.Type as IArrayTypeSymbol)?.ElementType.SpecialType switch
        {
            SpecialType.System_Int32 => (object)List<int>(constant),
            SpecialType.System_Double => List<double>(constant),
            SpecialType.System_Boolean => List<bool>(constant),
            SpecialType.System_String => List<string>(constant),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>Whether a list has values of any type, like the arguments of a use.</summary>
    private static bool IsOfObjects(TypedConstant constant) =>
        constant.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object };

    private static EquatableArray<T> List<T>(TypedConstant constant) =>
        new EquatableArray<T>([.. constant.Values.Select(item => ValueOf(item) is T value ? value : default!)]);

    /// <summary>What is written; a type or a list among values of any type, which no block takes, as its text.</summary>
    private static object? ValueOf(TypedConstant item) => item.Kind is TypedConstantKind.Type or TypedConstantKind.Array
        ? new OtherValue(item.ToCSharpString())
        : item.Value;
}

/// <summary>A value that no layer and no block takes, as it is written.</summary>
internal sealed record OtherValue(string Text)
{
    public override string ToString() => Text;
}
