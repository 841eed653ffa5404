using Microsoft.CodeAnalysis;
using ParamGen.Core.Collections;
using ParamGen.Core.Networks;

namespace ParamGen.Compiler.Reading;

/// <summary>Reads an attribute's arguments into plain values, by the names of the attribute's properties.</summary>
internal static class ArgumentReader
{
    /// <summary>The layer, or null where an argument is broken: C# itself reports that.</summary>
    public static LayerSource? Read(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || attribute.AttributeConstructor is not { } constructor)
            return null;

        var arguments = new List<Argument>();
        var given = attribute.ConstructorArguments;
        if (given.Length != constructor.Parameters.Length)
            return null;
        for (var i = 0; i < given.Length; i++)
        {
            if (!TryValue(given[i], out var value))
                return null;
            if (!IsLeftOut(constructor.Parameters[i], value))
                arguments.Add(new(PropertyOf(constructor.Parameters[i]), value));
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (!TryValue(named.Value, out var value))
                return null;
            arguments.Add(new(named.Key, value));
        }

        return new(type.Name.Substring(0, type.Name.Length - nameof(Attribute).Length), arguments);
    }

    /// <summary>The property that a constructor's parameter sets.</summary>
    public static string PropertyOf(IParameterSymbol parameter) =>
        char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);

    /// <summary>What is left out is no argument: the compiler fills in an empty list, or the parameter's default.</summary>
    private static bool IsLeftOut(IParameterSymbol parameter, object? value) => parameter.IsParams
        ? value is EquatableArray<int> { Count: 0 } or EquatableArray<double> { Count: 0 }
        : parameter.HasExplicitDefaultValue && Equals(parameter.ExplicitDefaultValue, value);

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
                return constant.Value is INamedTypeSymbol;
            case TypedConstantKind.Array when constant.IsNull:
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
            if (item.Kind is not (TypedConstantKind.Primitive or TypedConstantKind.Enum))
                return false;
        }

        value = (constant.Type as IArrayTypeSymbol)?.ElementType.SpecialType switch
        {
            SpecialType.System_Int32 => (object)List<int>(constant),
            SpecialType.System_Double => List<double>(constant),
            SpecialType.System_Boolean => List<bool>(constant),
            SpecialType.System_String => List<string>(constant),
            SpecialType.System_Object => List<object?>(constant),
            _ => null,
        };
        return value is not null;
    }

    private static EquatableArray<T> List<T>(TypedConstant constant) =>
        new EquatableArray<T>([.. constant.Values.Select(item => item.Value is T value ? value : default!)]);
}
