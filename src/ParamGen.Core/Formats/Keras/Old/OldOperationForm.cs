using ParamGen.Core.Json;

namespace ParamGen.Core.Formats.Keras.Old;

/// <summary>How an operation of TensorFlow 1 becomes a call of the function that is the same.</summary>
/// <param name="Path">The function.</param>
/// <param name="Inputs">The function's arguments that its inputs are, in order.</param>
internal sealed record OldOperationForm(string Path, params string[] Inputs)
{
    private static readonly Dictionary<string, OldOperationForm> known = Forms();

    /// <summary>The function's arguments that its attributes are.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>How many of the inputs, counted from the first, are one list: 0 for none, −1 for all but the last, −2 for all.</summary>
    public int Joined { get; init; }

    /// <summary>The form of an operation; one of a function that is not known where there is none.</summary>
    public static OldOperationForm Of(string operation) =>
        known.TryGetValue(operation, out var found) ? found : new("raw_ops." + operation);

    /// <summary>The attributes that tell the types of its inputs, without which TensorFlow makes no operation.</summary>
    public IReadOnlyList<string> Types { get; init; } = ["T"];

    public bool Reads(string attribute) => Attributes.ContainsKey(attribute) || Path == OldSlices.Path;

    /// <summary>The call; null where it has another number of inputs.</summary>
    public JsonValue? Call(int position, IReadOnlyList<JsonValue> inputs, Func<string, JsonValue?> attribute)
    {
        if (Path == OldSlices.Path)
            return OldSlices.Call(position, inputs, attribute);
        var list = Joined switch { 0 => 0, -1 => inputs.Count - 1, _ => inputs.Count };
        var values = list > 0 ? [JsonBuild.Array(position, [.. inputs.Take(list)]), .. inputs.Skip(list)] : inputs;
        if (values.Count > Inputs.Length)
            return null;
        var named = values.Zip(Inputs, (value, name) => JsonBuild.Member(name, value)).ToList();
        foreach (var pair in Attributes)
        {
            if (attribute(pair.Key) is { } value)
                named.Add(JsonBuild.Member(pair.Value, value));
        }

        return OldJson.Call(position, [], named);
    }

    private static Dictionary<string, OldOperationForm> Forms()
    {
        var forms = new Dictionary<string, OldOperationForm>();
        Add("x", "math.", "Abs:abs", "Neg:negative", "Sign:sign", "Square:square", "Sqrt:sqrt", "Rsqrt:rsqrt", "Exp:exp", "Expm1:expm1",
            "Log:log", "Log1p:log1p", "Sin:sin", "Cos:cos", "Tan:tan", "Asin:asin", "Acos:acos", "Atan:atan", "Sinh:sinh", "Cosh:cosh",
            "Tanh:tanh", "Floor:floor", "Ceil:ceil", "Rint:rint", "Round:round", "Reciprocal:reciprocal", "Inv:reciprocal", "Erf:erf",
            "Erfc:erfc", "Lgamma:lgamma", "Digamma:digamma", "Sigmoid:sigmoid", "IsNan:is_nan", "IsInf:is_inf", "IsFinite:is_finite");
        Add("x", "math.logical_", "LogicalNot:not");
        Add("x,y", "math.logical_", "LogicalAnd:and", "LogicalOr:or");
        Add("features", "nn.", "Relu:relu", "Relu6:relu6", "Elu:elu", "Selu:selu", "Softsign:softsign", "LeakyRelu:leaky_relu");
        Add("features", "math.", "Softplus:softplus");
        Add("logits", "nn.", "Softmax:softmax", "LogSoftmax:log_softmax");
        Add("input", "", "Identity:identity", "StopGradient:stop_gradient", "ZerosLike:zeros_like", "OnesLike:ones_like");
        Add("x,y", "math.", "Add:add", "AddV2:add", "Sub:subtract", "Mul:multiply", "RealDiv:truediv", "DivNoNan:divide_no_nan",
            "FloorDiv:floordiv", "FloorMod:floormod", "Pow:pow", "Maximum:maximum", "Minimum:minimum", "MulNoNan:multiply_no_nan",
            "SquaredDifference:squared_difference", "Equal:equal", "NotEqual:not_equal", "Less:less", "LessEqual:less_equal",
            "Greater:greater", "GreaterEqual:greater_equal");
        Add("y,x", "math.", "Atan2:atan2");
        Add("x,y", "raw_ops.", "Div:Div");
        Add("condition,x,y", "", "SelectV2:where", "Select:raw_ops.Select");
        Add("input_tensor,axis|keep_dims=keepdims", "math.reduce_", "Sum:sum", "Mean:mean", "Max:max", "Min:min", "Prod:prod",
            "EuclideanNorm:euclidean_norm");
        Add("input_tensor,axis|keep_dims=keepdims", "math.reduce_", "All:all", "Any:any");
        Add("input,axis|output_type=output_type", "math.", "ArgMax:argmax", "ArgMin:argmin");
        Add("x,axis", "math.", "Cumsum:cumsum", "Cumprod:cumprod");
        Add("input,k", "math.", "TopKV2:top_k");
        Add("t", "nn.", "L2Loss:l2_loss");
        Add("tensor,shape", "", "Reshape:reshape");
        Add("a,perm", "", "Transpose:transpose");
        Add("input,axis", "", "ExpandDims:expand_dims");
        Add("input|squeeze_dims=axis", "", "Squeeze:squeeze");
        Add("input,shape", "", "BroadcastTo:broadcast_to");
        Add("tensor,axis", "", "ReverseV2:reverse");
        Add("input,shift,axis", "", "Roll:roll");
        Add("input,multiples", "", "Tile:tile");
        Add("tensor,paddings,constant_values", "", "Pad:pad", "PadV2:pad", "MirrorPad:pad");
        Add("params,indices,axis|batch_dims=batch_dims", "", "GatherV2:gather");
        Add("params,indices", "", "Gather:gather", "GatherNd:gather_nd");
        Add("input_,begin,size", "", "Slice:slice");
        Add("indices,depth,on_value,off_value|axis=axis,T=dtype", "", "OneHot:one_hot");
        Add("x|DstT=dtype", "", "Cast:raw_ops.Cast");
        Add("input|out_type=out_type", "", "Shape:raw_ops.Shape", "Size:size");
        Add("input", "", "Rank:rank");
        Add("dims,value", "", "Fill:fill");
        Add("value|num=num,axis=axis", "", "Unpack:unstack");
        Add("axis,value|num_split=num_or_size_splits", "", "Split:split");
        Add("value,num_or_size_splits,axis", "", "SplitV:split");
        Add("a,b|transpose_a=transpose_a,transpose_b=transpose_b", "", "MatMul:linalg.matmul");
        Add("a,b|adj_x=adjoint_a,adj_y=adjoint_b", "", "BatchMatMul:linalg.matmul", "BatchMatMulV2:linalg.matmul");
        Add("images,size", "raw_ops.", "ResizeNearestNeighbor:ResizeNearestNeighbor", "ResizeBilinear:ResizeBilinear",
            "ResizeBicubic:ResizeBicubic", "ResizeArea:ResizeArea");
        const string Window = "ksize=ksize,strides=strides,padding=padding,data_format=data_format";
        Add("input|" + Window, "nn.", "MaxPool:max_pool2d", "AvgPool:avg_pool2d", "MaxPool3D:max_pool3d", "AvgPool3D:avg_pool3d");
        Add("input,filters|strides=strides,padding=padding,data_format=data_format,dilations=dilations", "nn.", "Conv2D:conv2d");
        Add("input,filter|strides=strides,padding=padding,data_format=data_format,dilations=dilations", "nn.",
            "DepthwiseConv2dNative:depthwise_conv2d");
        Add("input|block_size=block_size,data_format=data_format", "nn.", "DepthToSpace:depth_to_space", "SpaceToDepth:space_to_depth");
        Add("value,bias|data_format=data_format", "nn.", "BiasAdd:bias_add");
        Add("input|depth_radius=depth_radius,bias=bias,beta=beta", "nn.", "LRN:local_response_normalization");
        forms.Add("ConcatV2", new("concat", "values", "axis") { Joined = -1 });
        forms.Add("Pack", new("stack", "values") { Joined = -2, Attributes = new Dictionary<string, string> { ["axis"] = "axis" } });
        forms.Add("AddN", new("math.add_n", "inputs") { Joined = -2 });
        forms.Add("StridedSlice", new(OldSlices.Path));
        return forms;

        // "inputs|attribute=argument", then "Operation:function"
        void Add(string arguments, string module, params string[] operations)
        {
            var parts = arguments.Split('|');
            var types = operations[0] switch
            {
                // They take booleans alone.
                "LogicalNot:not" or "LogicalAnd:and" or "All:all" => [],
                "Cast:raw_ops.Cast" => ["SrcT", "DstT"],
                "GatherV2:gather" or "Gather:gather" => ["Tparams", "Tindices"],
                _ => new[] { "T" },
            };
            var attributes = parts.Length < 2 ? [] : parts[1].Split(',').Select(pair => pair.Split('='));
            foreach (var names in operations.Select(pair => pair.Split(':')))
            {
                forms.Add(names[0], new(module + names[1], parts[0].Split(','))
                {
                    Attributes = attributes.ToDictionary(pair => pair[0], pair => pair[1]),
                    Types = types,
                });
            }
        }
    }
}
