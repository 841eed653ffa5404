using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Formats.Onnx.Families;

namespace ParamGen.Core.Formats.Onnx;

/// <summary>The multiply-adds of a node, whose first output is known from its rule or the file; null where they are not known.</summary>
internal delegate long? OnnxCount(OnnxCall call, OnnxTensor output);

/// <summary>Which operators there are, which of them have a rule for shapes, and which multiply matrices.</summary>
internal static class OnnxOperators
{
    /// <summary>The newest version of ONNX's own operators that the lists below know. A later one may change them.</summary>
    public const long NewestOpset = 28;

    private const string MachineLearning = "ai.onnx.ml", Microsoft = "com.microsoft";

    private static readonly Dictionary<(string Domain, string Name), OnnxRule> rules = new();

    private static readonly Dictionary<(string Domain, string Name), OnnxCount> counts = new();

    /// <summary>Operators without a convolution or a matrix product in them.</summary>
    private static readonly HashSet<(string Domain, string Name)> without = [];

    static OnnxOperators()
    {
        Shapes("", OnnxElementwise.Same, """
            Acos Acosh Asin Asinh Atan Atanh Bernoulli BitwiseNot CastLike Celu Clip Cos Cosh CumProd CumSum DequantizeLinear Elu Erf
            Exp EyeLike Gelu GroupNormalization HardSigmoid HardSwish Hardmax InstanceNormalization IsInf IsNaN LRN LeakyRelu Log
            LogSoftmax LpNormalization MeanVarianceNormalization Mish PRelu QuantizeLinear RandomNormalLike RandomUniformLike Reciprocal
            Relu ReverseSequence RMSNormalization RotaryEmbedding Scatter ScatterElements ScatterND Selu Shrink Sigmoid Sign Sin Sinh
            Softmax Softplus Softsign Sqrt Swish Tan Tanh TensorScatter ThresholdedRelu Trilu BatchNormalization LayerNormalization
            """);
        Shapes("", OnnxElementwise.SameForAll, "Dropout");
        Shapes("", OnnxElementwise.Identity, "Identity");
        Shapes("", OnnxElementwise.Round, "Ceil Floor Round");
        Shapes("", OnnxElementwise.Negate, "Neg");
        Shapes("", OnnxElementwise.Absolute, "Abs");
        Shapes("", OnnxElementwise.Not, "Not");
        Shapes("", OnnxElementwise.Cast, "Cast");
        Shapes("", OnnxElementwise.QuantizeLinear, "DynamicQuantizeLinear");
        Shapes("", OnnxElementwise.Where, "Where");
        Shapes("", OnnxElementwise.Broadcast, """
            Add And BitShift BitwiseAnd BitwiseOr BitwiseXor Div Equal Greater GreaterOrEqual Less LessOrEqual Max Mean Min Mod Mul Or
            Pow Sub Sum Xor
            """);
        Shapes("", OnnxWindows.Pool, "AveragePool LpPool MaxPool");
        Shapes("", OnnxWindows.GlobalPool, "GlobalAveragePool GlobalLpPool GlobalMaxPool");
        Shapes("", OnnxLayouts.Transpose, "Transpose");
        Shapes("", OnnxLayouts.Reshape, "Reshape");
        Shapes("", OnnxLayouts.Flatten, "Flatten");
        Shapes("", OnnxLayouts.Squeeze, "Squeeze");
        Shapes("", OnnxLayouts.Unsqueeze, "Unsqueeze");
        Shapes("", OnnxLayouts.Expand, "Expand");
        Shapes("", OnnxLayouts.Tile, "Tile");
        Shapes("", OnnxLayouts.DepthToSpace, "DepthToSpace");
        Shapes("", OnnxLayouts.SpaceToDepth, "SpaceToDepth");
        Shapes("", OnnxParts.Concat, "Concat");
        Shapes("", OnnxParts.Split, "Split");
        Shapes("", OnnxParts.Slice, "Slice");
        Shapes("", OnnxParts.Pad, "Pad");
        Shapes("", OnnxParts.Resize, "Resize Upsample");
        Shapes("", OnnxParts.TopK, "TopK");
        Shapes("", OnnxGathering.Gather, "Gather");
        Shapes("", OnnxGathering.GatherElements, "GatherElements");
        Shapes("", OnnxGathering.GatherND, "GatherND");
        Shapes("", OnnxGathering.OneHot, "OneHot");
        Shapes("", OnnxGathering.NonZero, "NonZero");
        Shapes("", OnnxGathering.Compress, "Compress");
        Shapes("", OnnxGathering.NonMaxSuppression, "NonMaxSuppression");
        Shapes("", OnnxGathering.RoiAlign, "RoiAlign");
        Shapes("", OnnxGathering.GridSample, "GridSample");
        Shapes("", OnnxReductions.Arg, "ArgMax ArgMin");
        Shapes("", OnnxReductions.Reduce, """
            ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum ReduceSumSquare
            """);
        Shapes("", OnnxSources.Constant, "Constant");
        Shapes("", OnnxSources.ConstantOfShape, "ConstantOfShape");
        Shapes("", OnnxSources.Shape, "Shape");
        Shapes("", OnnxSources.Size, "Size");
        Shapes("", OnnxSources.Range, "Range");
        Shapes("", OnnxSources.Random, "RandomNormal RandomUniform");
        Shapes("", OnnxSources.Multinomial, "Multinomial");
        Shapes("", OnnxSources.Scalar, "OptionalHasElement SequenceLength");
        Nothing("", """
            BitCast BlackmanWindow CenterCropPad Col2Im ConcatFromSequence DFT Det HammingWindow HannWindow ImageDecoder MaxRoiPool
            MaxUnpool MelWeightMatrix NegativeLogLikelihoodLoss Optional OptionalGetElement RegexFullMatch STFT SequenceAt
            SequenceConstruct SequenceEmpty SequenceErase SequenceInsert SoftmaxCrossEntropyLoss SplitToSequence StringConcat
            StringNormalizer StringSplit SwiGLU TfIdfVectorizer Unique
            """);
        Shapes(MachineLearning, OnnxElementwise.Same, "Binarizer Imputer LabelEncoder Normalizer Scaler");
        Nothing(MachineLearning, """
            ArrayFeatureExtractor CastMap CategoryMapper DictVectorizer FeatureVectorizer OneHotEncoder TreeEnsemble
            TreeEnsembleClassifier TreeEnsembleRegressor ZipMap
            """);
        Shapes(Microsoft, OnnxElementwise.Same, """
            BiasGelu DequantizeLinear FastGelu Gelu QLinearAdd QLinearLeakyRelu QLinearSigmoid QLinearSoftmax QuantizeLinear QuickGelu
            SkipLayerNormalization SkipSimplifiedLayerNormalization
            """);
        Nothing(Microsoft, "EmbedLayerNormalization QLinearAveragePool QLinearConcat QLinearGlobalAveragePool QLinearMul Tokenizer");
        AddProducts();
    }

    /// <summary>The operators that multiply matrices.</summary>
    private static void AddProducts()
    {
        Products("", OnnxWindows.Convolution, OnnxWindows.Count, "Conv ConvInteger");
        Products("", OnnxWindows.QuantizedConvolution, OnnxWindows.QuantizedCount, "QLinearConv");
        Products("", OnnxWindows.TransposedConvolution, OnnxWindows.TransposedCount, "ConvTranspose");
        Products("", OnnxMatrices.MatMul, OnnxMatrices.Count, "MatMul MatMulInteger");
        Products("", OnnxMatrices.QuantizedMatMul, OnnxMatrices.Count, "QLinearMatMul");
        Products("", OnnxMatrices.Gemm, OnnxMatrices.Count, "Gemm");
        Products("", OnnxEinsum.Shape, OnnxEinsum.Count, "Einsum");
        Products("", OnnxSequences.Recurrent, OnnxSequences.RecurrentCount, "GRU LSTM RNN");
        Products("", OnnxSequences.Attention, OnnxSequences.AttentionCount, "Attention");
        Products(Microsoft, OnnxWindows.Convolution, OnnxWindows.Count, "FusedConv");
        Products(Microsoft, OnnxMatrices.MatMul, OnnxMatrices.Count, "DynamicQuantizeMatMul MatMulIntegerToFloat");
        Products(Microsoft, OnnxMatrices.FusedMatMul, OnnxMatrices.Count, "FusedMatMul");
        Products(Microsoft, OnnxMatrices.FewBits, OnnxMatrices.Count, "MatMulNBits");
        Products(Microsoft, OnnxMatrices.Gemm, OnnxMatrices.Count, "FusedGemm");
        Products(Microsoft, OnnxMatrices.QuantizedGemm, OnnxMatrices.Count, "QGemm");
        Products(Microsoft, OnnxSequences.ProjectedAttention, OnnxSequences.ProjectedAttentionCount, "Attention");
        Products(Microsoft, OnnxSequences.MultiHeadAttention, OnnxSequences.MultiHeadAttentionCount, "MultiHeadAttention");
    }

    /// <summary>The rule for an operator's shapes; null where there is none.</summary>
    public static OnnxRule? Rule(string domain, string name) => rules.TryGetValue((domain, name), out var rule) ? rule : null;

    /// <summary>Whether it is known what an operator does.</summary>
    public static bool IsKnown(string domain, string name) =>
        without.Contains((domain, name)) || counts.ContainsKey((domain, name)) || (domain.Length == 0 && OnnxBodies.Has(name));

    /// <summary>The multiply-adds of a node; null where a size or the operator is not known.</summary>
    public static long? Count(string domain, OnnxCall call, OnnxTensor output)
    {
        if (without.Contains((domain, call.Name)))
            return 0;
        if (call.IsDoubtful || !counts.TryGetValue((domain, call.Name), out var count))
            return null;
        var found = count(call, output);
        return call.IsDoubtful ? null : found;
    }

    /// <summary>A domain without its second name.</summary>
    public static string Domain(string domain) => domain == OnnxOpset.DefaultDomain ? "" : domain;

    private static void Shapes(string domain, OnnxRule rule, string names)
    {
        Nothing(domain, names);
        foreach (var name in Words(names))
            rules[(domain, name)] = rule;
    }

    private static void Nothing(string domain, string names)
    {
        foreach (var name in Words(names))
            without.Add((domain, name));
    }

    private static void Products(string domain, OnnxRule rule, OnnxCount count, string names)
    {
        foreach (var name in Words(names))
            (rules[(domain, name)], counts[(domain, name)]) = (rule, count);
    }

    private static string[] Words(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
