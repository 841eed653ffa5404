namespace ParamGen.Core.Shapes;

/// <summary>
/// The type of a tensor's values. Keras has types of 64 bits on TensorFlow alone, and elsewhere those of 32 bits in their stead, so
/// that a type may be another one on each of its backends.
/// </summary>
/// <param name="OnTensorFlow">The type where Keras runs on TensorFlow.</param>
/// <param name="OnTorch">The type where Keras runs on PyTorch.</param>
internal readonly record struct ElementType(Element OnTensorFlow, Element OnTorch)
{
    public static readonly ElementType Unknown = Element.Unknown;

    public static readonly ElementType Bool = Element.Bool;

    public static readonly ElementType Int32 = Element.Int32;

    public static readonly ElementType Float32 = Element.Float32;

    /// <summary>What a whole number of Python's becomes, as a tensor by itself.</summary>
    public static readonly ElementType Integer = new(Element.Int64, Element.Int32);

    public bool IsKnown => OnTensorFlow is not Element.Unknown && OnTorch is not Element.Unknown;

    /// <summary>The type of all backends; null where they differ, or where it is not known.</summary>
    public Element? Single => OnTensorFlow == OnTorch && IsKnown ? OnTensorFlow : null;

    public static implicit operator ElementType(Element element) => new(element, element);

    /// <summary>A type of those that layers have; that of the activations where it is a mixed policy.</summary>
    public static ElementType Of(DType? dtype) => dtype switch
    {
        null => Unknown,
        DType.MixedFloat16 => Element.Float16,
        DType.MixedBFloat16 => Element.BFloat16,
        { } known => (Element)Enum.Parse(typeof(Element), known.ToString()),
    };

    /// <summary>The same as a type that layers have; null where there is none, or where it is not known.</summary>
    public DType? ToDType() => Single is { } element && Enum.TryParse<DType>(element.ToString(), out var dtype) ? dtype : null;

    /// <summary>Another type that follows from this one; what follows from one that is not known is not known either.</summary>
    public ElementType Map(Func<Element, Element> map) => new(Map(OnTensorFlow, map), Map(OnTorch, map));

    public override string ToString() => OnTensorFlow == OnTorch
        ? OnTensorFlow.Word()
        : $"{OnTensorFlow.Word()} on TensorFlow, {OnTorch.Word()} elsewhere";

    private static Element Map(Element element, Func<Element, Element> map) => element is Element.Unknown ? element : map(element);
}
