using System;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ParamGenRuntime
{
    /// <summary>The types of elements that ONNX Runtime's API for C# can pass.</summary>
    internal static class ElementTypes
    {
        private static readonly (string Name, TensorElementType Type, int Size)[] all =
        {
            ("float", TensorElementType.Float, 4),
            ("double", TensorElementType.Double, 8),
            ("float16", TensorElementType.Float16, 2),
            ("bfloat16", TensorElementType.BFloat16, 2),
            ("int8", TensorElementType.Int8, 1),
            ("uint8", TensorElementType.UInt8, 1),
            ("int16", TensorElementType.Int16, 2),
            ("uint16", TensorElementType.UInt16, 2),
            ("int32", TensorElementType.Int32, 4),
            ("uint32", TensorElementType.UInt32, 4),
            ("int64", TensorElementType.Int64, 8),
            ("uint64", TensorElementType.UInt64, 8),
            ("bool", TensorElementType.Bool, 1),
            ("string", TensorElementType.String, 0),
        };

        /// <summary>The name of a type in ONNX.</summary>
        public static string NameOf(TensorElementType type) => Array.Find(all, row => row.Type == type).Name ?? type.ToString();

        /// <summary>The bytes of an element; 0 for texts.</summary>
        public static int SizeOf(TensorElementType type) => Array.Find(all, row => row.Type == type).Size;

        /// <summary>The type of the elements of tensor(float) or optional(tensor(float)).</summary>
        public static TensorElementType Of(string type)
        {
            var tensor = type != null && type.StartsWith("optional(", StringComparison.Ordinal)
                ? type.Substring("optional(".Length, type.Length - "optional()".Length)
                : type;
            return Array.Find(all, row => tensor == "tensor(" + row.Name + ")").Type;
        }
    }
}
