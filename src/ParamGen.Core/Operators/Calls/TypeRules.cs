using ParamGen.Core.Shapes;

namespace ParamGen.Core.Operators.Calls;

/// <summary>Which type an operator gives for that of its input, as Keras says for whole groups of operators.</summary>
internal static class TypeRules
{
    /// <summary>The same type.</summary>
    public static ElementType Same(ElementType type) => type;

    public static ElementType Bool(ElementType type) => ElementType.Bool;

    public static ElementType Int32(ElementType type) => ElementType.Int32;

    public static ElementType Float32(ElementType type) => ElementType.Float32;

    /// <summary>The type that the operator has in common with a floating-point number.</summary>
    public static ElementType WithReal(ElementType type) => Promotion.Of(type, Element.PythonReal);

    /// <summary>The same, where single precision is enough for whole numbers of 64 bits.</summary>
    public static ElementType Floating(ElementType type)
    {
        var promoted = WithReal(type);
        return new(Of(type.OnTensorFlow, promoted.OnTensorFlow), Of(type.OnTorch, promoted.OnTorch));

        static Element Of(Element element, Element promoted) => element is Element.Int64 ? Element.Float32 : promoted;
    }

    /// <summary>Single precision for whole numbers and booleans.</summary>
    public static ElementType FloatOfIntegers(ElementType type) =>
        type.Map(element => element.IsInteger() || element is Element.Bool ? Element.Float32 : element);

    /// <summary>The same, where complex numbers are refused.</summary>
    public static ElementType RealOfIntegers(ElementType type) =>
        type.OnTensorFlow.IsComplex() ? throw new Refusal("takes no complex numbers") : FloatOfIntegers(type);

    /// <summary>Single precision for whole numbers of up to 32 bits, double for 64 bits with a sign.</summary>
    public static ElementType FloatOfSize(ElementType type) => type.Map(element => element switch
    {
        Element.Int64 => Element.Float64,
        Element.UInt64 => element,
        _ when element.IsInteger() => Element.Float32,
        _ => element,
    });

    /// <summary>The same, and single precision for booleans.</summary>
    public static ElementType FloatOfSizeOrBool(ElementType type) =>
        FloatOfSize(type).Map(element => element is Element.Bool ? Element.Float32 : element);

    /// <summary>Half and double precision as they are, and single precision for all but whole numbers of 64 bits.</summary>
    public static ElementType FloatOfPrecision(ElementType type) => type.Map(element => element switch
    {
        Element.Int64 or Element.Float64 => Element.Float64,
        Element.BFloat16 or Element.Float16 => element,
        _ => Element.Float32,
    });

    /// <summary>Single precision for all that is no floating-point number.</summary>
    public static ElementType FloatOrSingle(ElementType type) => type.Map(element => element.IsFloat() ? element : Element.Float32);

    /// <summary>Single precision for whole numbers; else what it has in common with a floating-point number.</summary>
    public static ElementType SingleOfIntegers(ElementType type)
    {
        var promoted = WithReal(type);
        return new(Of(type.OnTensorFlow, promoted.OnTensorFlow), Of(type.OnTorch, promoted.OnTorch));

        static Element Of(Element element, Element promoted) => element.IsInteger() ? Element.Float32 : promoted;
    }

    /// <summary>A mean: single precision of whole numbers and booleans, or what they have in common with it.</summary>
    public static ElementType Mean(ElementType type)
    {
        var promoted = Promotion.Of(type, Element.Float32);
        return new(Of(type.OnTensorFlow, promoted.OnTensorFlow), Of(type.OnTorch, promoted.OnTorch));

        static Element Of(Element element, Element promoted) =>
            element.IsInteger() || element is Element.Bool ? promoted : element;
    }

    /// <summary>Numbers for booleans.</summary>
    public static ElementType Number(ElementType type) => type.Map(element => element is Element.Bool ? Element.Int32 : element);

    /// <summary>A product: at least 32 bits for whole numbers, which PyTorch has with a sign alone.</summary>
    public static ElementType Product(ElementType type)
    {
        var wide = type.Map(element => element switch
        {
            Element.Bool or Element.Int8 or Element.Int16 => Element.Int32,
            Element.UInt8 or Element.UInt16 => Element.UInt32,
            _ => element,
        });
        return Signed(wide);
    }

    /// <summary>A sum: the same of types as Keras computes with them.</summary>
    public static ElementType Sum(ElementType type) => Product(Promotion.Of(type));

    /// <summary>The type as Keras computes with it.</summary>
    public static ElementType Extreme(ElementType type) => Signed(Promotion.Of(type));

    /// <summary>A correlation: double precision for whole numbers of 64 bits.</summary>
    public static ElementType Correlation(ElementType type)
    {
        var promoted = WithReal(type);
        return new(Of(type.OnTensorFlow, promoted.OnTensorFlow), Of(type.OnTorch, promoted.OnTorch));

        static Element Of(Element element, Element promoted) => element is Element.Int64 ? Element.Float64 : promoted;
    }

    /// <summary>PyTorch has no whole numbers of 32 bits without a sign.</summary>
    public static ElementType Signed(ElementType type) =>
        type with { OnTorch = type.OnTorch is Element.UInt32 ? Element.Int32 : type.OnTorch };
}
