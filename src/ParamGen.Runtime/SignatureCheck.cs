using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML.OnnxRuntime;

namespace ParamGenRuntime
{
    /// <summary>Compares an opened model with the one that its class was compiled against.</summary>
    internal sealed class SignatureCheck
    {
        private readonly ModelSignature signature;
        private readonly bool mayFixSizes;

        /// <param name="signature">What the class was compiled against.</param>
        /// <param name="mayFixSizes">Whether options may have given numbers to open sizes of inputs.</param>
        public SignatureCheck(ModelSignature signature, bool mayFixSizes)
        {
            this.signature = signature;
            this.mayFixSizes = mayFixSizes;
        }

        /// <summary>Throws at the first difference.</summary>
        /// <param name="session">The opened model.</param>
        /// <param name="file">How the message calls its file.</param>
        public void Check(InferenceSession session, string file)
        {
            var difference =
                Difference("input", signature.Inputs, session.InputNames, session.InputMetadata)
                ?? Difference("output", signature.Outputs, session.OutputNames, session.OutputMetadata);
            if (difference != null)
                throw new InvalidDataException(
                    signature.Name + " was compiled against another model than " + file + ": " + difference
                    + ". Build the project with this file, or open the file that it was built with.");
        }

        private string Difference(
            string kind,
            ModelValue[] expected,
            IReadOnlyList<string> names,
            IReadOnlyDictionary<string, NodeMetadata> metadata)
        {
            if (!names.SequenceEqual(expected.Select(value => value.Name)))
                return "its " + kind + "s are " + Names(names) + ", and " + Names(expected.Select(value => value.Name)) + " in the class";
            foreach (var value in expected)
            {
                var actual = metadata[value.Name];
                var type = TypeOf(actual);
                if (value.Type != null && type != value.Type)
                    return "its " + kind + " " + value.Name + " is " + type + ", and " + value.Type + " in the class";
                if (value.Dims == null && kind == "input" && Tensor(actual)?.Dimensions.Length > 0)
                    return "its input " + value.Name + " is " + ShapeOf(actual) + ", and of any rank in the class";
                if (value.Dims != null && !HasShape(value, actual, kind == "output"))
                    return "its " + kind + " " + value.Name + " is " + ShapeOf(actual) + ", and " + signature.ShapeOf(value)
                        + " in the class";
            }

            return null;
        }

        private bool HasShape(ModelValue value, NodeMetadata actual, bool isOutput)
        {
            if (Tensor(actual) is NodeMetadata tensor)
                return tensor.Dimensions.Length == value.Dims.Length
                    && value.Dims.Select((dim, axis) => (dim, axis)).All(at => HasSize(
                        at.dim,
                        tensor.Dimensions[at.axis],
                        tensor.SymbolicDimensions[at.axis],
                        isOutput));
            return true;
        }

        /// <summary>
        /// ONNX Runtime infers sizes and names of outputs that the file leaves open, and takes sizes of inputs from its options. Its
        /// metadata for C# have 32 bits for a size.
        /// </summary>
        private bool HasSize(long expected, int size, string name, bool isOutput)
        {
            if (expected >= 0)
                return size == unchecked((int)expected);
            if (size >= 0)
                return isOutput || mayFixSizes;
            var expectedName = signature.Sizes[(int)~expected].Name;
            return expectedName == null ? isOutput || string.IsNullOrEmpty(name) : name == expectedName;
        }

        /// <summary>The tensor of a value that has a shape; null for any other.</summary>
        private static NodeMetadata Tensor(NodeMetadata value) =>
            value.OnnxValueType == OnnxValueType.ONNX_TYPE_TENSOR ? value
            : value.OnnxValueType == OnnxValueType.ONNX_TYPE_OPTIONAL ? Tensor(value.AsOptionalMetadata().ElementMeta)
            : null;

        private static string TypeOf(NodeMetadata value)
        {
            switch (value.OnnxValueType)
            {
                case OnnxValueType.ONNX_TYPE_TENSOR:
                    return "tensor(" + ElementTypes.NameOf(value.ElementDataType) + ")";
                case OnnxValueType.ONNX_TYPE_SEQUENCE:
                    return "seq(" + TypeOf(value.AsSequenceMetadata().ElementMeta) + ")";
                case OnnxValueType.ONNX_TYPE_MAP:
                    var map = value.AsMapMetadata();
                    return "map(" + ElementTypes.NameOf(map.KeyDataType) + "," + TypeOf(map.ValueMetadata) + ")";
                case OnnxValueType.ONNX_TYPE_OPTIONAL:
                    return "optional(" + TypeOf(value.AsOptionalMetadata().ElementMeta) + ")";
                default:
                    return value.OnnxValueType.ToString();
            }
        }

        private static string ShapeOf(NodeMetadata value)
        {
            var tensor = Tensor(value);
            return ModelSignature.Text(tensor.Dimensions.Select((size, axis) =>
                size >= 0 ? size.ToString(CultureInfo.InvariantCulture)
                : string.IsNullOrEmpty(tensor.SymbolicDimensions[axis]) ? "None"
                : tensor.SymbolicDimensions[axis]));
        }

        private static string Names(IEnumerable<string> names) => "[" + string.Join(", ", names) + "]";
    }
}
